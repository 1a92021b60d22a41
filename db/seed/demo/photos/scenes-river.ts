import { dab, ellipse, fade, fill, line, mix, polygon, rect, repeat, softOutline, type Tones } from "./brush.ts";
import { below, type Contour, contour, drifts, hatch, hill, mist } from "./land.ts";
import { person } from "./people.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, rays, sky, strips } from "./sky.ts";
import { banana, broadTree, grass, leafMass, palm, treeFringe } from "./trees.ts";
import { reflection, ripples, water } from "./water.ts";

const JUNGLE: Tones = { dark: "#143a33", mid: "#2c6a48", light: "#8fb356" };

/** Standing columns of basalt between two levels. */
function basalt(sheet: Sheet, from: number, to: number, top: Contour, bottom: Contour, wide: number): string {
	const columns: string[] = [];
	for (let x = from; x < to; ) {
		const width = wide * sheet.between(0.7, 1.3);
		const [high, low] = [top(x) + sheet.between(-16, 26), bottom(x) + sheet.between(-14, 22)];
		const tone = sheet.pick(["#3a3440", "#463c44", "#2e2c3a", "#524249"]);
		const cap = polygon([
			[x, high],
			[x + width * 0.5, high - 8],
			[x + width, high],
			[x + width * 0.5, high + 8],
		]);
		columns.push(
			fill(rect(x, high, width, low - high), tone) +
				fill(rect(x, high, width * 0.3, low - high), mix(tone, "#b59a86", 0.38)) +
				fill(cap, mix(tone, "#c9b294", 0.5)),
		);
		columns.push(
			fill(
				repeat(6, () => dab(x + width / 2, sheet.between(high, low), width * 0.9, 2.2, sheet.between(-0.2, 0.2))),
				"#1c1a26",
				0.7,
			),
		);
		x += width;
	}
	return columns.join("");
}

function fall(sheet: Sheet, x: number, top: number, width: number, bottom: number, spread: number): string {
	const side = (sign: number) =>
		Array.from({ length: 9 }, (_, step) => {
			const down = step / 8;
			const ragged = step === 0 ? -width * 0.06 : sheet.between(-0.05, 0.05) * (width + 60);
			return [x + sign * (width / 2 + spread * down + ragged), top + down * (bottom - top)] as const;
		});
	const sheetOfWater = softOutline([
		...side(-1),
		...side(1).reverse(),
		[x + width * 0.2, top - 9],
		[x - width * 0.2, top - 9],
	]);
	const threads = (count: number) =>
		repeat(count, () => {
			const across = sheet.between(-0.5, 0.5);
			const down = sheet.random();
			return dab(
				x + across * (width + 2 * spread * down),
				top + down * (bottom - top),
				sheet.between(60, 190),
				sheet.between(2, 6),
				Math.PI / 2 - across * 0.12,
			);
		});
	const paint = sheet.vertical(top, bottom, [
		[0, "#d5e8e2"],
		[0.5, "#f3f7ee"],
		[1, "#ffffff"],
	]);
	return (
		fill(sheetOfWater, paint) +
		sheet.clip(sheetOfWater, fill(threads(90), "#8fbcc0", 0.75) + fill(threads(60), "#ffffff", 0.9))
	);
}

/** A two-step waterfall over basalt columns in the forest. */
export const waterfall: Scene = (sheet) => {
	const cliff: Contour = (x) => 250 + Math.abs(x - 740) * 0.06 + Math.sin(x / 90) * 12;
	const shelf: Contour = (x) => 560 + Math.sin(x / 120) * 14;
	return [
		sky(sheet, 300, [
			[0, "#bcd9c8"],
			[1, "#f6efce"],
		]),
		disc(sheet, { x: 520, y: 60, radius: 1, color: "#fffbe2", halo: "#fff6cf", reach: 620 }),
		hill(sheet, contour(sheet, { y: 150, rise: 40, wave: 300 }), {
			top: "#8fb9a2",
			foot: "#dce4bd",
			depth: 140,
			shade: "#6fa38f",
		}),
		treeFringe(sheet, () => 230, { height: 90, spacing: 34, color: "#5f967a" }),
		treeFringe(sheet, () => 262, { height: 100, spacing: 40, color: "#3b7559" }),
		fill(
			below(() => 300, 800),
			"#1d3f38",
		),
		hatch(sheet, () => 300, {
			count: 700,
			depth: 480,
			length: 40,
			width: 12,
			angle: -0.6,
			color: "#2f6548",
			opacity: 0.8,
		}),
		basalt(sheet, -10, 1450, cliff, () => 600, 38),
		fall(sheet, 740, 250, 260, 580, 20),
		fall(sheet, 520, 270, 46, 570, 6),
		basalt(sheet, 240, 1240, shelf, () => 790, 46),
		fall(sheet, 690, 556, 170, 800, 30),
		fall(sheet, 880, 560, 90, 800, 16),
		fall(sheet, 500, 562, 70, 800, 10),
		mist(sheet, 590, 110, "#f3f6e8", 0.7),
		water(sheet, 780, 960, [
			[0, "#cfe3d8"],
			[0.35, "#4f9a96"],
			[1, "#17525a"],
		]),
		ripples(sheet, { top: 795, bottom: 950, count: 220, color: "#f3f8ec", opacity: 0.6 }),
		mist(sheet, 800, 130, "#f8faef", 0.9),
		...[
			[60, 330],
			[190, 420],
			[60, 560],
			[1380, 330],
			[1270, 440],
			[1400, 580],
			[1180, 300],
			[300, 300],
		].map(([x = 0, y = 0]) =>
			leafMass(sheet, {
				x,
				y,
				rx: 170,
				ry: 100,
				leaf: 20,
				tones: fade(JUNGLE, "#d9e6c4", 0.12),
				light: x < 700 ? 1 : -1,
			}),
		),
		rays(sheet, 420, -160, [0.8, 0.95, 1.1, 1.28], 1100, "#fffbe0", 0.4),
		...[
			[70, 880],
			[260, 950],
			[1390, 860],
			[1220, 950],
		].map(([x = 0, y = 0]) =>
			leafMass(sheet, {
				x,
				y,
				rx: 200,
				ry: 110,
				leaf: 24,
				tones: { ...JUNGLE, dark: "#0d2a28" },
				light: x < 700 ? 1 : -1,
			}),
		),
		banana(sheet, 120, 930, 400, { dark: "#174536", mid: "#2f7049", light: "#8db552" }),
		banana(sheet, 1350, 950, 340, { dark: "#174536", mid: "#2f7049", light: "#8db552" }),
		fill(
			softOutline([
				[400, 900],
				[470, 860],
				[560, 880],
				[590, 940],
				[500, 970],
				[410, 960],
			]),
			"#2e2c3a",
		),
		fill(
			softOutline([
				[420, 890],
				[470, 866],
				[540, 880],
				[500, 900],
			]),
			"#7d6c66",
		),
		fill(
			softOutline([
				[930, 930],
				[990, 880],
				[1080, 900],
				[1110, 960],
				[1000, 985],
			]),
			"#262634",
		),
		fill(
			softOutline([
				[950, 914],
				[990, 888],
				[1060, 902],
				[1010, 922],
			]),
			"#6f625f",
		),
	].join("");
};

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

/** The village water place: bamboo spouts, women with gourds and back baskets. */
export const villageWater: Scene = (sheet) => {
	const bank: Contour = (x) => 330 + Math.max(0, x - 380) * 0.9 + Math.sin(x / 40) * 8;
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
	return [
		sky(sheet, 420, [
			[0, "#9fc9b4"],
			[1, "#f9f0c6"],
		]),
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
			sheet.vertical(680, 960, [
				[0, "#b98a58"],
				[0.4, "#8a5236"],
				[1, "#4a2c26"],
			]),
		),
		hatch(sheet, () => 700, { count: 420, depth: 240, length: 70, width: 6, angle: 0, color: "#d9ab74", opacity: 0.4 }),
		fill(
			below(bank, 860, -20, 800),
			sheet.vertical(330, 860, [
				[0, "#3f5a3a"],
				[0.3, "#7a4630"],
				[1, "#46302c"],
			]),
		),
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
		...women,
		fill(hems, "#d9a03a"),
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
};

/** A suspension bridge over a misty river, people on their way across. */
export const suspensionBridge: Scene = (sheet) => {
	const deck: Contour = (x) => 566 + 46 * (1 - ((x - 720) / 560) ** 2);
	const cable: Contour = (x) => 536 - 226 * ((x - 720) / 480) ** 2;
	const span = Array.from({ length: 49 }, (_, index) => 240 + index * 20);
	const hangers = span.map((x) => `M${x} ${num(cable(x))}V${num(deck(x))}`).join("");
	const course = (shape: Contour, lift = 0) => `M${span.map((x) => `${x} ${num(shape(x) + lift)}`).join("L")}`;
	const tower = (x: number) =>
		fill(rect(x - 11, 296, 22, 420), "#5b2f2a") +
		fill(rect(x - 11, 296, 8, 420), "#b0684a") +
		fill(rect(x - 24, 330, 48, 12), "#5b2f2a");
	const stays = "M240 310L-20 520M1200 310L1460 520";
	const walkers = [
		person({
			x: 560,
			y: deck(560),
			height: 66,
			body: "striding",
			arms: "swing",
			loads: ["basket"],
			color: "#2b2532",
			trim: "#a8763f",
		}),
		person({
			x: 640,
			y: deck(640),
			height: 62,
			body: "walker",
			arms: "swing",
			loads: ["hat"],
			color: "#2b2532",
			trim: "#e9cf98",
		}),
		person({ x: 860, y: deck(860), height: 60, body: "walker", arms: "swing", color: "#2b2532", isMirrored: true }),
		person({ x: 890, y: deck(890), height: 42, body: "walker", color: "#7a2f2a", isMirrored: true }),
	];
	const shore = [
		hill(sheet, contour(sheet, { y: 300, rise: 70, wave: 430, isSharp: true }), {
			top: "#8fb0b4",
			foot: "#eee3c8",
			depth: 260,
			shade: "#6f9aa3",
		}),
		drifts(sheet, 470, 30, "#fbf3df", 9, 0.7),
		hill(sheet, contour(sheet, { y: 440, rise: 56, wave: 360 }), {
			top: "#578c85",
			foot: "#d3d8b8",
			depth: 210,
			shade: "#3e7676",
		}),
		mist(sheet, 600, 150, "#f8f1dc", 0.75),
	].join("");
	const banks: Contour = (x) =>
		700 -
		150 * Math.max(0, (Math.abs(x - 720) - 360) / 360) ** 1.2 +
		60 * Math.min(1, Math.max(0, 1 - Math.abs(x - 720) / 420));
	const slopes =
		fill(below(banks, 735), "#23523f") +
		treeFringe(sheet, banks, { height: 92, spacing: 26, color: "#1d4a3b" }) +
		hatch(sheet, banks, { count: 320, depth: 80, length: 30, width: 9, angle: -0.6, color: "#5f8f4f", opacity: 0.7 });
	return [
		sky(sheet, 440, [
			[0, "#7aaeb5"],
			[0.6, "#dfdfc4"],
			[1, "#fbe9c4"],
		]),
		disc(sheet, { x: 980, y: 190, radius: 50, color: "#fffae4", halo: "#fff1c4", reach: 360 }),
		strips(sheet, 160, 80, "#fff6e0", 8, 0.6),
		shore,
		slopes,
		water(sheet, 728, 960, [
			[0, "#e5e3c9"],
			[0.3, "#7fb3ae"],
			[1, "#1f5f68"],
		]),
		sheet.clip("M0 728H1440V960H0Z", reflection(shore + slopes, 728, 0.42)),
		ripples(sheet, { top: 735, bottom: 955, count: 260, color: "#fbf3d8", opacity: 0.5 }),
		ripples(sheet, { top: 760, bottom: 955, count: 150, color: "#1d5a63", opacity: 0.5 }),
		drifts(sheet, 724, 16, "#fdf7e6", 9, 0.8),
		line(stays, "#43333a", 5),
		line(hangers, "#54424a", 1.8, 0.85),
		line(course(cable), "#43333a", 6),
		line(course(deck), "#5b2f2a", 13),
		line(course(deck, -4), "#d08f62", 3),
		line(course(deck, -28), "#43333a", 2.4),
		line("M-20 566H240M1200 566H1460", "#5b2f2a", 13),
		...walkers,
		tower(240),
		tower(1200),
		...[
			[30, 700],
			[150, 760],
			[1410, 690],
			[1300, 760],
			[60, 860],
			[1400, 860],
		].map(([x = 0, y = 0]) =>
			leafMass(sheet, { x, y, rx: 170, ry: 100, leaf: 21, tones: JUNGLE, light: x < 700 ? 1 : -1 }),
		),
		banana(sheet, 270, 950, 260, { dark: "#174536", mid: "#2f7049", light: "#9dbb52" }),
	].join("");
};
