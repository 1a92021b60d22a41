import { dab, ellipse, fade, fill, line, polygon, softOutline, type Tones } from "./brush.ts";
import { below, type Contour, contour, hatch, hill } from "./land.ts";
import { person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, rays, sky } from "./sky.ts";
import { banana, broadTree, grass, leafMass, palm, treeFringe } from "./trees.ts";
import { ripples } from "./water.ts";

const JUNGLE: Tones = { dark: "#143a33", mid: "#2c6a48", light: "#8fb356" };

function spout(x: number, y: number, drop: number): string {
	const tube = polygon([
		[x, y - 12],
		[x + 150, y + 8],
		[x + 150, y + 26],
		[x, y + 8],
	]);
	const stream = `M${num(x + 148)} ${num(y + 12)}Q${num(x + 172)} ${num(y + 30)} ${num(x + 174)} ${num(y + drop)}H${num(x + 186)}Q${num(x + 186)} ${num(y + 22)} ${num(x + 150)} ${num(y + 10)}Z`;
	const knots = `M${num(x + 50)} ${num(y - 6)}v20M${num(x + 104)} ${num(y + 2)}v20`;
	return (
		fill(stream, "#eef6ee", 0.95) +
		fill(tube, "#a98a4a") +
		line(knots, "#5f4a2a", 3) +
		fill(ellipse(x + 150, y + 17, 5, 9), "#5a4a30") +
		fill(dab(x + 180, y + drop, 120, 18, 0), "#ffffff", 0.85)
	);
}

function villageWaterBack(sheet: Sheet): string {
	const bank: Contour = (x) => 330 + Math.max(0, x - 380) * 0.9 + Math.sin(x / 40) * 8;
	return [
		sky(sheet, 420, { 0: "#9fc9b4", 1: "#f9f0c6" }),
		disc(sheet, { x: 1080, y: 150, radius: 1, color: "#fffbe0", halo: "#fff3bf", reach: 700 }),
		hill(sheet, contour(sheet, { y: 400, rise: 40, wave: 320 }), {
			top: "#8fbb9c",
			foot: "#e5e8bd",
			depth: 160,
			shade: "#74a68c",
		}),
		treeFringe(sheet, () => 540, { height: 130, spacing: 44, color: "#7fae82" }),
		treeFringe(sheet, () => 620, { height: 140, spacing: 50, color: "#568f68" }),
		hatch(sheet, () => 470, {
			count: 620,
			depth: 210,
			length: 30,
			width: 9,
			angle: -0.5,
			color: "#a9c481",
			opacity: 0.55,
		}),
		palm(sheet, 1330, 700, 480, fade(JUNGLE, "#d9e2a8", 0.25), "#5f5a48", -16),
		fill(
			below((x) => 690 + Math.sin(x / 160) * 8),
			sheet.vertical(680, 960, { 0: "#b98a58", 0.4: "#8a5236", 1: "#4a2c26" }),
		),
		hatch(sheet, () => 700, { count: 420, depth: 240, length: 70, width: 6, angle: 0, color: "#d9ab74", opacity: 0.4 }),
		fill(below(bank, 860, -20, 800), sheet.vertical(330, 860, { 0: "#3f5a3a", 0.3: "#7a4630", 1: "#46302c" })),
		sheet.clip(
			below(bank, 860, -20, 800),
			hatch(sheet, bank, {
				count: 500,
				depth: 500,
				length: 60,
				width: 7,
				angle: 0.4,
				color: "#2f2324",
				opacity: 0.5,
				to: 800,
			}),
		),
	].join("");
}

function villageWaterFar(sheet: Sheet): string {
	return [
		fill(
			softOutline([
				[520, 850],
				[640, 815],
				[900, 812],
				[1080, 850],
				[1010, 905],
				[760, 925],
				[560, 905],
			]),
			"#2f7076",
		),
		sheet.clip(
			"M500 800H1100V930H500Z",
			ripples(sheet, {
				top: 830,
				bottom: 905,
				count: 40,
				color: "#d9efe6",
				opacity: 0.7,
				from: 560,
				to: 1000,
				length: 120,
			}),
		),
		spout(430, 560, 272),
		spout(520, 602, 232),
		spout(620, 650, 190),
	].join("");
}

function villageWaterMiddle(_sheet: Sheet): string {
	const women = [
		person({
			x: 862,
			y: 826,
			height: 300,
			body: "bent",
			arms: "low",
			color: "#20202e",
			top: "#8c2f2c",
			head: "#33221f",
		}),
		person({
			x: 1056,
			y: 800,
			height: 316,
			body: "woman",
			arms: "swing",
			loads: ["basket"],
			color: "#1d1f2d",
			top: "#28303f",
			head: "#33221f",
			trim: "#b98f52",
			isMirrored: true,
		}),
		person({
			x: 1220,
			y: 772,
			height: 290,
			body: "striding",
			arms: "swing",
			loads: ["basket"],
			isMirrored: true,
			color: "#23212c",
			top: "#7c2f38",
			head: "#33221f",
			trim: "#c79c5c",
		}),
	];
	const hems = "M1023 742H1089V748H1023ZM1023 758H1089V762H1023ZM1178 730H1260V736H1178Z";
	return [...women, fill(hems, "#d9a03a")].join("");
}

function villageWaterNear(sheet: Sheet): string {
	return [
		fill(
			softOutline([
				[915, 800],
				[936, 790],
				[944, 760],
				[956, 790],
				[972, 806],
				[962, 842],
				[926, 842],
			]),
			"#c98f3c",
		),
		...[
			[40, 330],
			[190, 360],
			[330, 420],
			[90, 470],
			[30, 640],
			[200, 560],
			[360, 560],
		].map(([x = 0, y = 0]) => leafMass(sheet, { x, y, rx: 130, ry: 78, leaf: 20, tones: JUNGLE, light: 1 })),
		broadTree(sheet, 150, 430, 620, JUNGLE, "#4a3a32", 1),
		banana(sheet, 330, 900, 300, { dark: "#1d4f38", mid: "#3c7c47", light: "#a5bf55" }),
		rays(sheet, 1250, -140, [1.85, 2.0, 2.16, 2.34], 1150, "#fff6c8", 0.42),
		leafMass(sheet, { x: 60, y: 930, rx: 280, ry: 90, leaf: 24, tones: { ...JUNGLE, dark: "#0f2d29" }, light: 1 }),
		grass(sheet, () => 960, 220, 70, "#1f4030"),
	].join("");
}

/** The village water place: bamboo spouts, women with gourds and back baskets. */
export const villageWater: Scene = (sheet) =>
	villageWaterBack(sheet) + villageWaterFar(sheet) + villageWaterMiddle(sheet) + villageWaterNear(sheet);
