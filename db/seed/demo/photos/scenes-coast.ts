import { basketBoat, trawler } from "./boats.ts";
import { dab, ellipse, fade, fill, line, mix, place, rect, repeat, type Tones } from "./brush.ts";
import { below, type Contour, contour, drifts, hatch, hill, mist } from "./land.ts";
import { person } from "./people.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { birds, disc, heap, sky, strips } from "./sky.ts";
import { grass, leafMass, palm, treeFringe } from "./trees.ts";
import { glint, reflection, ripples, water } from "./water.ts";

const GREEN: Tones = { dark: "#16423a", mid: "#2f7150", light: "#9dba5c" };
const HAIR = "#241c1f";

function headlands(sheet: Sheet): string {
	const rock = (x: number) =>
		404 - 190 * Math.max(0, (x - 820) / 620) ** 0.8 - 14 * Math.sin(x / 44) * Math.min(1, Math.max(0, (x - 820) / 200));
	return [
		hill(sheet, contour(sheet, { y: 372, rise: 34, wave: 300 }), {
			top: "#9aa0ae",
			foot: "#f3cfae",
			depth: 80,
			shade: "#7f8aa0",
		}),
		sheet.clip(
			"M0 0H1440V414H0Z",
			hill(sheet, rock, { top: "#53747c", foot: "#b9b39c", depth: 250, shade: "#3b5c6a", lean: -0.3 }),
		),
		treeFringe(sheet, (x) => rock(x) + 6, { height: 20, spacing: 12, color: "#3f6568", from: 900 }),
		mist(sheet, 410, 36, "#fbe3c6", 0.7),
	].join("");
}

function mooredBoats(): string {
	const boat = { y: 640, length: 430 };
	return (
		trawler({ x: 520, y: 548, length: 250, hull: "#4f7f8c", stripe: "#d8b45a" }) +
		trawler({ x: 300, y: 566, length: 270, hull: "#5c8a84", stripe: "#b5503a", isMirrored: true }) +
		trawler({ x: 760, y: 572, length: 300, hull: "#3f7486", stripe: "#c8553a" }) +
		trawler({ ...boat, x: 1130, y: 620, hull: "#2f7f78", stripe: "#e3b23f", isMirrored: true }) +
		trawler({ ...boat, x: 600, length: 520, y: 690, hull: "#22608a", stripe: "#c23b2b" })
	);
}

function fisher(x: number, y: number): string {
	return person({
		x,
		y: y + 6,
		height: 138,
		body: "man",
		arms: "forward",
		loads: ["hat"],
		color: "#26303c",
		top: "#a8492f",
		head: HAIR,
		trim: "#ecd6a2",
	});
}

/** Painted fishing boats lying close together in the still water of an inlet. */
export const fishingBoats: Scene = (sheet) => {
	const boats = mooredBoats();
	const shade = [
		[600, 700, 560],
		[1130, 630, 470],
		[760, 578, 320],
		[520, 552, 270],
		[300, 570, 290],
	];
	return [
		sky(sheet, 410, { 0: "#5f97a8", 0.4: "#a9c6bd", 0.75: "#f8dfb2", 1: "#f7b688" }),
		strips(sheet, 170, 110, "#fdebcb", 11, 0.6),
		disc(sheet, { x: 420, y: 332, radius: 46, color: "#fff5d6", halo: "#ffe2a6", reach: 420 }),
		headlands(sheet),
		water(sheet, 412, 960, { 0: "#f0c39c", 0.16: "#b4b9a6", 0.45: "#5d9a98", 1: "#1b5561" }),
		drifts(sheet, 424, 6, "#fdeed2", 6, 0.5),
		glint(sheet, 420, 420, 700, 80, "#fff0cf", 120),
		ripples(sheet, { top: 424, bottom: 900, count: 260, color: "#ffe6c4", opacity: 0.36 }),
		sheet.clip(
			"M0 640H1440V960H0Z",
			reflection(trawler({ x: 600, y: 690, length: 520, hull: "#22608a", stripe: "#c23b2b" }), 694, 0.35, 0.6),
		),
		fill(shade.map(([x = 0, y = 0, width = 0]) => dab(x, y + 8, width, 26, 0)).join(""), "#123c48", 0.55),
		boats,
		ripples(sheet, { top: 560, bottom: 960, count: 200, color: "#113f4c", opacity: 0.38 }),
		ripples(sheet, { top: 690, bottom: 960, count: 90, color: "#f3e2c0", opacity: 0.4 }),
		fill(dab(1010, 850, 330, 30, 0), "#0f3a44", 0.5),
		fisher(1000, 812),
		basketBoat(sheet, 1000, 808, 120),
		line("M1028 716L1094 858", "#5a4030", 6) + fill(dab(1100, 872, 56, 17, 1.14), "#5a4030"),
		basketBoat(sheet, 170, 800, 84),
		birds(sheet, 980, 190, 8, "#44525c"),
		palm(sheet, 60, 980, 620, GREEN, "#4b3a34", 70),
		leafMass(sheet, { x: 1400, y: 960, rx: 190, ry: 60, leaf: 18, tones: GREEN }),
	].join("");
};

const SHORE = "C1010 830 1290 640 1180 520C1100 440 860 408 560 402";

function town(sheet: Sheet): string {
	const spots = [
		...Array.from({ length: 26 }, (_, index) => ({
			x: 640 + index * 22,
			y: 398 + (index / 26) ** 2 * 44,
			size: 16 + index * 1.2,
		})),
		...Array.from({ length: 13 }, (_, index) => ({ x: 1180 + index * 24, y: 470 + index * 12, size: 46 + index * 5 })),
	];
	return spots
		.map(({ x, y, size }) => {
			const [wide, tall] = [size * sheet.between(0.55, 0.95), size * sheet.between(0.7, 2.2)];
			const wall = sheet.pick(["#f4e6c8", "#e9d3b4", "#dfe0d0", "#f0d9c0", "#cfd8d2"]);
			const panes = repeat(Math.floor(tall / 12), (row) => rect(x + 3, y - tall + 5 + row * 12, wide * 0.6 - 5, 4));
			return (
				fill(rect(x, y - tall, wide, tall), wall) +
				fill(rect(x + wide * 0.62, y - tall, wide * 0.38, tall), mix(wall, "#5d7488", 0.45)) +
				fill(panes, "#6f8790", 0.55)
			);
		})
		.join("");
}

function bay(sheet: Sheet): string {
	const sea = `M-20 402H560M820 980${SHORE}L-20 402V980Z`;
	const band = (width: number, color: string, opacity: number) => line(`M820 980${SHORE}`, color, width, opacity);
	const sand = fill(`M820 980${SHORE}L720 398C980 404 1210 440 1290 520C1400 640 1230 860 1180 980Z`, "#f0d8a4");
	return (
		sand +
		fill(sea, sheet.vertical(400, 960, { 0: "#8fc0bd", 0.2: "#5aa8ae", 0.6: "#2b8698", 1: "#155f78" })) +
		sheet.clip(sea, band(260, "#7fd0c0", 0.16) + band(150, "#8fdcc8", 0.24) + band(70, "#b5ead4", 0.35)) +
		band(16, "#fdf8ea", 0.95)
	);
}

function surf(sheet: Sheet): string {
	const waves = [36, 84].map((off) => place(line(`M820 980${SHORE}`, "#fdf8ea", 4, 0.55), -off, -off * 0.02));
	const dashes = repeat(170, () => {
		const near = sheet.random() ** 1.6;
		return dab(sheet.between(-40, 1100), 420 + near * 520, 20 + near * 150, 1 + near * 5, 0);
	});
	const sea = `M-20 402H560M820 980${SHORE}L-20 402V980Z`;
	return sheet.clip(
		sea,
		waves.join("") +
			fill(dashes, "#d7f0e2", 0.32) +
			fill(
				repeat(26, () => ellipse(sheet.between(40, 900), sheet.between(440, 600), 3.6, 1.8)),
				"#f7efd8",
			),
	);
}

function promenade(sheet: Sheet): string {
	const strollers = [
		[992, 905, 66, "#b3482f"],
		[1034, 898, 61, "#2f5b7a"],
		[1192, 706, 36, "#e9dcc0"],
		[1216, 710, 36, "#7a3f58"],
		[1106, 800, 46, "#d9a441"],
	] as const;
	return (
		strollers
			.map(
				([x, y, height, top], index) =>
					fill(dab(x + height * 0.25, y, height * 0.8, height * 0.07, 0), "#8a6a50", 0.4) +
					person({
						x,
						y,
						height,
						body: index % 2 ? "woman" : "walker",
						arms: "swing",
						color: "#2f3344",
						top,
						head: HAIR,
						isMirrored: index === 3,
						loads: index === 4 ? ["hat"] : [],
						trim: "#efdcae",
					}),
			)
			.join("") +
		basketBoat(sheet, 1236, 650, 24) +
		basketBoat(sheet, 1222, 615, 18)
	);
}

const bank: Contour = (x) => 860 + Math.max(0, x - 120) * 0.34 + Math.sin(x / 60) * 10;

function curvedBayFar(sheet: Sheet): string {
	const ridge = contour(sheet, { y: 330, rise: 62, wave: 420 });
	const far = contour(sheet, { y: 372, rise: 40, wave: 260 });
	return [
		sky(sheet, 400, { 0: "#4f9bb4", 0.5: "#a6d0cb", 1: "#fbe9c4" }),
		heap(sheet, 330, 300, 620, 190, "#fff6e2", "#c9d6cf"),
		strips(sheet, 250, 60, "#fff6e0", 6, 0.6),
		sheet.clip(
			"M0 0H1440V700H0Z",
			hill(sheet, (x) => (x < 260 ? 404 - Math.max(0, x + 40) * 0.05 : ridge(x) + Math.max(0, 520 - x) * 0.24), {
				top: "#7fa3ac",
				foot: "#e3dcc0",
				depth: 170,
				shade: "#638d9c",
			}),
		),
		sheet.clip(
			"M520 0H1440V900H520Z",
			hill(sheet, (x) => far(x) + Math.max(0, 780 - x) * 0.12 - Math.max(0, x - 1080) * 0.3, {
				top: "#5c8f7c",
				foot: "#b7c795",
				depth: 220,
				shade: "#3f7470",
			}),
		),
		bay(sheet),
		surf(sheet),
		town(sheet),
		treeFringe(sheet, (x) => 402 + Math.max(0, (x - 640) / 500) ** 2 * 60, {
			height: 20,
			spacing: 14,
			color: "#3f7a5c",
			from: 640,
			to: 1180,
		}),
		shoreTrees(sheet),
		promenade(sheet),
		fill(below(bank), sheet.vertical(840, 960, { 0: "#3f7a48", 1: "#16392f" })),
	].join("");
}

function curvedBayNear(sheet: Sheet): string {
	return [
		hatch(sheet, bank, {
			count: 240,
			depth: 120,
			length: 50,
			width: 5,
			angle: -0.3,
			color: "#8fb35a",
			opacity: 0.6,
			to: 620,
		}),
		grass(sheet, bank, 170, 50, "#1f4a36"),
		palm(sheet, 190, 930, 640, GREEN, "#5a4638", -46),
		palm(sheet, 50, 960, 520, fade(GREEN, "#4f9bb4", 0.1), "#5a4638", -20),
		leafMass(sheet, { x: 120, y: 950, rx: 260, ry: 76, leaf: 20, tones: GREEN, light: 1 }),
		birds(sheet, 700, 210, 6, "#5a6a70"),
	].join("");
}

/** The curve of the bay at Quy Nhơn from the slope above it. */
export const curvedBay: Scene = (sheet) => curvedBayFar(sheet) + curvedBayNear(sheet);

function shoreTrees(sheet: Sheet): string {
	const crowns = [
		[1300, 560, 40],
		[1318, 610, 50],
		[1310, 680, 64],
		[1270, 760, 82],
		[1235, 860, 104],
		[1390, 640, 90],
		[1400, 780, 130],
		[1360, 930, 170],
	] as const;
	const lawn = fill("M1290 520C1400 640 1230 860 1180 980H1460V520Z", "#4f8a5a");
	return (
		lawn +
		crowns
			.map(
				([x, y, size]) =>
					fill(dab(x - size * 0.3, y + size * 0.5, size * 2, size * 0.2, 0), "#2a5a48", 0.5) +
					leafMass(sheet, { x, y, rx: size, ry: size * 0.66, leaf: Math.max(6, size * 0.16), tones: GREEN }),
			)
			.join("")
	);
}
