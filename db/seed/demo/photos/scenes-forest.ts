import { dab, fade, fill, line, mix, repeat, type Tones } from "./brush.ts";
import { leaf } from "./flowers.ts";
import { below, type Contour, contour, drifts, hatch, hill } from "./land.ts";
import { bicycle, person } from "./people.ts";
import { plantation, type Spot } from "./rows.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, heap, rays, sky, strips } from "./sky.ts";
import { grass, needleCloud, treeFringe, trunk } from "./trees.ts";

const PINE: Tones = { dark: "#16332b", mid: "#2c5540", light: "#7f9a54" };

const AIR = "#f6e3b4";

function avenuePine(sheet: Sheet, { x, y, scale }: Spot): string {
	const air = Math.min(0.88, Math.max(0, 1 - scale) ** 1.7);
	const [bark, lit] = [mix("#4a2c22", AIR, air), mix("#c9764a", AIR, air)];
	const [height, width] = [1320 * scale, 84 * scale];
	const lean = (x < 720 ? 1 : -1) * 46 * scale;
	const plates = repeat(scale > 0.25 ? 46 : 0, () => {
		const up = sheet.random();
		return dab(
			x + lean * up + sheet.between(-0.4, 0.4) * width,
			y - up * height * 0.7,
			52 * scale,
			6 * scale,
			Math.PI / 2 + sheet.between(-0.2, 0.2),
		);
	});
	const side = x < 720 ? 0.22 : -0.3;
	const crown = [0.42, 0.52, 0.6, 0.7, 0.8, 0.9, 1].map((up, index) => {
		const aside = (index % 2 === 0 ? -1 : 1) * sheet.between(60, 190) * scale * (1.25 - up * 0.8);
		return needleCloud(
			sheet,
			x + lean * up + aside,
			y - height * up,
			(270 - up * 110) * scale,
			74 * scale,
			fade(PINE, AIR, air * 0.85),
		);
	});
	return (
		trunk(x, y, height, width, lean, bark) +
		trunk(x + width * side, y, height * 0.9, width * 0.28, lean, lit) +
		fill(plates, mix("#2b1a18", AIR, air), 0.55) +
		crown.join("")
	);
}

function avenueShadows(sheet: Sheet, spots: readonly Spot[]): string {
	const bars = spots
		.filter(({ x }) => x > 720)
		.map(({ y, scale, x }) =>
			repeat(5, (index) =>
				dab(
					x - (330 + index * 190) * scale,
					y + (16 + index * 13 + sheet.between(-14, 14)) * scale,
					sheet.between(380, 620) * scale,
					sheet.between(20, 46) * scale,
					-0.07,
				),
			),
		);
	return fill(bars.join(""), "#4a2528", 0.38);
}

const AVENUE = plantation({
	eyeX: 720,
	horizon: 520,
	near: 1010,
	aside: 700,
	columns: [-1, 1],
	rows: 11,
	step: 0.42,
	first: 1.05,
});

function pineAvenueFar(sheet: Sheet): string {
	const verge = (y: number) => contour(sheet, { y, rise: 5, wave: 120 });
	return [
		sky(sheet, 560, { 0: "#8fb0a0", 0.5: "#dcd9ac", 1: "#fbeac0" }),
		disc(sheet, { x: 760, y: 470, radius: 1, color: "#fff6d8", halo: "#fff2c8", reach: 560 }),
		hill(sheet, contour(sheet, { y: 470, rise: 16, wave: 300 }), { top: "#c9cda0", foot: "#f1e2b0", depth: 70 }),
		fill(below(verge(522)), sheet.vertical(520, 960, { 0: "#dcc98a", 0.2: "#8d9a5a", 1: "#2d4a33" })),
		hatch(sheet, () => 540, {
			count: 700,
			depth: 430,
			length: 46,
			width: 4,
			angle: -0.1,
			color: "#d9c878",
			opacity: 0.4,
		}),
		fill("M700 521H744L1130 960H250Z", sheet.vertical(520, 960, { 0: "#f3d9a6", 0.35: "#cc8a5e", 1: "#8a4530" })),
		fill(
			repeat(160, () => {
				const near = sheet.random();
				return dab(
					720 + sheet.between(-340, 340) * near,
					530 + near * 430,
					90 * near,
					5 * near,
					sheet.between(-0.05, 0.05),
				);
			}),
			"#f0bd85",
			0.4,
		),
		avenueShadows(sheet, AVENUE),
	].join("");
}

function pineAvenueNear(sheet: Sheet): string {
	return [
		person({
			x: 690,
			y: 612,
			height: 84,
			body: "striding",
			arms: "swing",
			loads: ["hat"],
			color: "#5a3a33",
			trim: "#e9cf9a",
		}),
		person({ x: 752, y: 606, height: 78, body: "walker", color: "#6b4a3d" }),
		bicycle(775, 608, 50, "#6b4a3d"),
		...AVENUE.map((spot) => avenuePine(sheet, spot)),
		rays(sheet, 1180, -160, [1.75, 1.9, 2.06, 2.22, 2.4], 1250, "#fff3c0", 0.34),
		...[
			[40, 60, 300],
			[330, 10, 250],
			[1400, 70, 300],
			[1120, 0, 250],
			[1300, 170, 210],
			[120, 190, 200],
		].map(([x = 0, y = 0, reach = 0]) => needleCloud(sheet, x, y, reach, reach * 0.3, PINE)),
		grass(sheet, (x) => 946 + Math.max(0, 260 - Math.abs(x - 690)) * 0.5, 240, 64, "#1c3528"),
	].join("");
}

/** The road between old pines, morning light falling across it. */
export const pineAvenue: Scene = (sheet) => pineAvenueFar(sheet) + pineAvenueNear(sheet);

function sapling(sheet: Sheet, x: number, y: number, size: number): string {
	const stem = line(`M${num(x)} ${num(y)}v${num(-size)}`, "#4d3a2a", Math.max(1.2, size * 0.05));
	const tones = { base: "#3f7a45", half: "#79ab55", rib: "#c6d98a" };
	const leaves = [-0.5, -2.6, -1.1, -2.0].map((angle, index) =>
		leaf(x, y - size * (0.45 + index * 0.15), size * 0.6, size * 0.3, angle + sheet.between(-0.2, 0.2), tones),
	);
	return stem + leaves.join("");
}

function treePlantingFar(sheet: Sheet, slope: Contour): string {
	return [
		sky(sheet, 520, { 0: "#5e9fae", 0.5: "#a9cfc6", 1: "#f4ecc8" }),
		heap(sheet, 1080, 350, 620, 230, "#fdf6e2", "#a9c3c2"),
		heap(sheet, 210, 300, 420, 140, "#fbf3dc", "#a9c7c6"),
		strips(sheet, 410, 30, "#fff5dc", 6, 0.7),
		hill(sheet, contour(sheet, { y: 430, rise: 52, wave: 420 }), {
			top: "#6f9a9c",
			foot: "#c9d8b8",
			depth: 150,
			shade: "#4f7f8a",
		}),
		hill(sheet, contour(sheet, { y: 480, rise: 30, wave: 280 }), {
			top: "#4d7f66",
			foot: "#a5b878",
			depth: 110,
			shade: "#356653",
		}),
		treeFringe(sheet, contour(sheet, { y: 540, rise: 18, wave: 260 }), { height: 44, spacing: 16, color: "#3d6a50" }),
		drifts(sheet, 545, 12, "#f6efd0", 5, 0.5),
		fill(below(slope), sheet.vertical(530, 960, { 0: "#c98a56", 0.4: "#a2522f", 1: "#6a2f22" })),
		hatch(sheet, slope, { count: 700, depth: 420, length: 70, width: 5, angle: 0.05, color: "#7c3826", opacity: 0.5 }),
		hatch(sheet, slope, { count: 420, depth: 400, length: 46, width: 4, angle: -0.06, color: "#d98f5c", opacity: 0.5 }),
	].join("");
}

function planters(): string {
	const head = "#33221f";
	return [
		person({ x: 330, y: 850, height: 330, body: "bent", arms: "low", color: "#232a3a", top: "#39567a", head }),
		fill("M400 654Q440 612 482 652Q440 668 400 654Z", "#e8cf98"),
		person({ x: 770, y: 800, height: 260, body: "kneeling", arms: "work", color: "#2a2630", top: "#a23c30", head }),
		fill("M774 640Q806 606 842 640Q806 654 774 640Z", "#e8cf98"),
		person({
			x: 1010,
			y: 720,
			height: 220,
			body: "woman",
			arms: "forward",
			loads: ["hat", "basket"],
			color: "#25262f",
			top: "#356b5c",
			head,
			trim: "#d9b779",
		}),
		person({ x: 1185, y: 690, height: 150, body: "walker", arms: "swing", color: "#33456b", top: "#f0ead8", head }),
		person({
			x: 590,
			y: 640,
			height: 130,
			body: "man",
			arms: "forward",
			loads: ["hat"],
			color: "#3a3842",
			top: "#7d7a5e",
			head,
			trim: "#e0c890",
		}),
	].join("");
}

function treePlantingMiddle(sheet: Sheet, slope: Contour): string {
	const spots = plantation({
		eyeX: 1050,
		horizon: 505,
		near: 985,
		aside: 330,
		columns: [-4, -3, -2, -1, 0, 1],
		rows: 7,
		step: 0.55,
		first: 1.1,
	});
	return [
		...spots
			.filter(({ y, x }) => y > slope(x) + 14)
			.map(
				({ x, y, scale }) =>
					fill(dab(x, y, 120 * scale, 20 * scale, 0), "#54241c", 0.7) + sapling(sheet, x, y, 150 * scale),
			),
		planters(),
	].join("");
}

function treePlantingNear(sheet: Sheet): string {
	return [
		sapling(sheet, 462, 868, 130),
		sapling(sheet, 868, 812, 96),
		grass(sheet, () => 956, 180, 60, "#3b5a33"),
	].join("");
}

/** Villagers and pupils planting young trees on a bare slope. */
export const treePlanting: Scene = (sheet) => {
	const slope = contour(sheet, { y: 560, rise: 34, wave: 900, octaves: 2 });
	return treePlantingFar(sheet, slope) + treePlantingMiddle(sheet, slope) + treePlantingNear(sheet);
};
