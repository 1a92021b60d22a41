import { fade, fill, line, mix, polygon, rect, repeat, type Tones } from "./brush.ts";
import { longHall, roof } from "./buildings.ts";
import { contour, hill } from "./land.ts";
import { bicycle } from "./people.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { chairSitter, stander } from "./sitters.ts";
import { heap, rays, sky, strips } from "./sky.ts";
import { banana, broadTree, grass, palm, treeFringe } from "./trees.ts";
import { castShadow, flowerBed, mast, standing, yard } from "./yard.ts";

const GREEN: Tones = { dark: "#1f4a38", mid: "#3d7a48", light: "#a8bf58" };

const HAIR = "#241c1f";

const SKIN = "#b9805a";

/** A notice board under a little roof, sheets of paper behind its glass. */
function noticeBoard(x: number, y: number): string {
	const sheets = [
		[8, 10, 30, 38],
		[44, 8, 26, 34],
		[76, 12, 34, 30],
		[10, 54, 40, 28],
		[58, 50, 26, 36],
		[90, 48, 22, 34],
	]
		.map(([left = 0, top = 0, wide = 0, tall = 0]) => rect(x + left, y - 148 + top, wide, tall))
		.join("");
	return (
		castShadow(x + 70, y, 170) +
		fill(rect(x + 6, y - 60, 8, 60) + rect(x + 106, y - 60, 8, 60), "#5a4034") +
		fill(rect(x - 6, y - 154, 132, 102), "#6d4a38") +
		fill(rect(x, y - 148, 120, 90), "#3f6a62") +
		fill(sheets, "#f4ead2") +
		fill(
			polygon([
				[x - 20, y - 152],
				[x + 4, y - 180],
				[x + 116, y - 180],
				[x + 140, y - 152],
			]),
			"#a4492f",
		)
	);
}

function gateTrees(sheet: Sheet): string {
	return broadTree(sheet, 70, 850, 620, GREEN, "#4c3a30", 1) + broadTree(sheet, 1396, 842, 560, GREEN, "#4c3a30", -1);
}

function communeOfficeFar(sheet: Sheet): string {
	return [
		sky(sheet, 560, { 0: "#5a9ab2", 0.5: "#adcfc8", 1: "#fbe7bc" }),
		heap(sheet, 1080, 330, 620, 210, "#fff5e0", "#d0cec4"),
		heap(sheet, 240, 260, 360, 120, "#fff5e0", "#cfd2c8"),
		hill(sheet, contour(sheet, { y: 500, rise: 50, wave: 400 }), {
			top: "#86a6a8",
			foot: "#e9deb8",
			depth: 160,
			shade: "#6c929c",
		}),
		treeFringe(sheet, () => 660, { height: 150, spacing: 46, color: "#5d8f68" }),
	].join("");
}

function communeOfficeMiddle(sheet: Sheet): string {
	const hall = {
		x: 330,
		y: 690,
		width: 800,
		storeys: 2,
		storeyHeight: 142,
		bays: 9,
		wall: "#f3deaa",
		shade: "#d8b57c",
		roof: "#a8492f",
		seam: "#6a2c24",
		glass: "#44646c",
	};
	const porch =
		fill(rect(640, 540, 180, 12) + rect(650, 552, 14, 140) + rect(796, 552, 14, 140), "#f9ebc4") +
		fill(
			polygon([
				[624, 542],
				[730, 470],
				[836, 542],
			]),
			"#f3deaa",
		) +
		line("M620 543L730 468L840 543", "#8f3a2a", 9) +
		fill(
			polygon([
				[676, 536],
				[730, 498],
				[784, 536],
			]),
			"#d8b57c",
		) +
		fill(rect(674, 590, 112, 102), "#3f2f2a") +
		fill(rect(670, 586, 6, 106) + rect(727, 590, 6, 102) + rect(784, 586, 6, 106), "#8a5a3a");
	const steps = [0, 1, 2]
		.map((row) => fill(rect(624 - row * 16, 690 + row * 11, 212 + row * 32, 12), mix("#f4e4c0", "#b3967a", row * 0.25)))
		.join("");
	return [
		palm(sheet, 300, 690, 420, fade(GREEN, "#adcfc8", 0.2), "#6a5644", -14) +
			palm(sheet, 1180, 690, 460, fade(GREEN, "#adcfc8", 0.2), "#6a5644", 18),
		longHall(sheet, hall) + porch,
		yard(sheet, 690, "#e3c596", "#9a6a4c"),
		steps,
		flowerBed(sheet, 340, 716, 240, "#e2573c") + flowerBed(sheet, 880, 716, 250, "#e2573c"),
	].join("");
}

function communeOfficeNear(sheet: Sheet): string {
	return [
		fill("M640 724H820L1010 980H470Z", "#f0d9ac", 0.6),
		mast(540, 800),
		noticeBoard(1010, 846),
		gateTrees(sheet),
		standing({ x: 1000, y: 866, height: 142, body: "man", arms: "down", color: "#2f3a50", top: "#e9e2d0" }),
		standing({
			x: 752,
			y: 770,
			height: 92,
			body: "walker",
			arms: "swing",
			loads: ["bag"],
			color: "#2b3040",
			top: "#efe8d8",
			trim: "#5a3c2c",
		}),
		standing({
			x: 690,
			y: 776,
			height: 92,
			body: "woman",
			color: "#262230",
			top: "#8f2f38",
			loads: ["bag"],
			trim: "#c2935a",
		}),
		standing({
			x: 330,
			y: 872,
			height: 138,
			body: "striding",
			arms: "forward",
			loads: ["hat"],
			color: "#33303c",
			top: "#2f6f7a",
			trim: "#ecd8a4",
		}),
		bicycle(396, 872, 92, "#2e2830"),
		rays(sheet, -120, -60, [0.6, 0.72, 0.84], 1100, "#fff2c4", 0.3),
		grass(sheet, (x) => (x < 260 || x > 1230 ? 956 : 1000), 160, 54, "#1f4a34"),
	].join("");
}

/** The seat of a commune: two storeys, tiled roof, a yard with trees. */
export const communeOffice: Scene = (sheet) =>
	communeOfficeFar(sheet) + communeOfficeMiddle(sheet) + communeOfficeNear(sheet);

/** A low house with an open veranda on columns. */
function stationHouse(sheet: Sheet): string {
	const wall = fill(rect(250, 470, 960, 260), "#f4e6c2") + fill(rect(250, 640, 960, 90), "#8fb3a4");
	const dusk = fill(rect(250, 470, 960, 150), sheet.vertical(470, 640, { 0: ["#2a3438", 0.62], 1: ["#2a3438", 0] }));
	const doors = [366, 640, 914]
		.map(
			(x) =>
				fill(rect(x - 6, 534, 96, 196), "#5f8a80") +
				fill(rect(x, 540, 84, 190), "#2f3f44") +
				fill(rect(x, 540, 38, 190), "#6f9a8e"),
		)
		.join("");
	const windows = [500, 774, 1050]
		.map(
			(x) =>
				fill(rect(x - 6, 544, 96, 90), "#5f8a80") +
				fill(rect(x, 550, 84, 78), "#3f5a60") +
				line(`M${x + 42} 550v78M${x} 588h84`, "#cfe0d0", 4),
		)
		.join("");
	const columns = repeat(7, (index) => rect(236 + index * 160, 468, 20, 270));
	const tiles = roof(
		sheet,
		[
			[190, 476],
			[330, 318],
			[1130, 318],
			[1270, 476],
		],
		"#b0523a",
		"#6d2e26",
		10,
	);
	return (
		tiles +
		fill(rect(186, 470, 1088, 14), "#6d2e26") +
		wall +
		dusk +
		doors +
		windows +
		fill(rect(200, 728, 1060, 20), "#e6d2aa") +
		fill(rect(200, 746, 1060, 14), "#b3967a") +
		fill(columns, "#fdf3d8") +
		fill(
			repeat(7, (index) => rect(248 + index * 160, 484, 8, 250)),
			"#cdb890",
		)
	);
}

function waiting(): string {
	const bench = (x: number, width: number) =>
		fill(rect(x, 694, width, 10), "#7a5238") +
		fill(rect(x + 10, 704, 8, 28) + rect(x + width - 18, 704, 8, 28), "#5a3a2a");
	const sitter = { y: 732, height: 116, hair: HAIR, skin: SKIN, color: "#2b2a36" };
	return (
		bench(420, 230) +
		bench(760, 150) +
		chairSitter({ ...sitter, x: 470, top: "#8f2f38" }, true) +
		chairSitter({ ...sitter, x: 552, top: "#35506e", hair: "#8b847c" }) +
		chairSitter({ ...sitter, x: 624, top: "#c07a3c", height: 96 }, true) +
		chairSitter({ ...sitter, x: 820, top: "#4f6a48" }) +
		stander({
			x: 968,
			y: 736,
			height: 150,
			body: "woman",
			arms: "forward",
			color: "#f4f0e4",
			top: "#fbf8ee",
			isMirrored: true,
			skin: SKIN,
			hair: HAIR,
			isLongHaired: true,
		}) +
		stander({ x: 1084, y: 736, height: 152, arms: "down", color: "#2f3a50", top: "#f8f4e8", skin: SKIN, hair: HAIR })
	);
}

/** A commune's health station: people wait in the shade of its veranda. */
export const healthStation: Scene = (sheet) =>
	[
		sky(sheet, 480, { 0: "#6aa6b6", 0.6: "#bcd8cb", 1: "#fbe9c0" }),
		heap(sheet, 320, 270, 520, 180, "#fff6e2", "#cfd4c8"),
		strips(sheet, 160, 70, "#fff6e0", 6, 0.6),
		hill(sheet, contour(sheet, { y: 380, rise: 70, wave: 460 }), {
			top: "#7fa6a2",
			foot: "#dcdcb4",
			depth: 220,
			shade: "#648f94",
		}),
		treeFringe(sheet, () => 640, { height: 230, spacing: 70, color: "#4f8560" }),
		palm(sheet, 1300, 740, 560, GREEN, "#5f4c3c", 30),
		stationHouse(sheet),
		yard(sheet, 758, "#e6c393", "#a0694a"),
		fill("M610 758H760L900 980H430Z", "#f3dcb0", 0.65),
		waiting(),
		flowerBed(sheet, 226, 790, 330, "#f0b62c") + flowerBed(sheet, 830, 790, 400, "#f0b62c"),
		broadTree(sheet, 110, 900, 640, GREEN, "#4c3a30", 1),
		banana(sheet, 1380, 860, 250, GREEN),
		standing({
			x: 640,
			y: 884,
			height: 176,
			body: "striding",
			arms: "swing",
			loads: ["basket"],
			color: "#231f2b",
			top: "#2d2a3a",
			trim: "#c2935a",
		}),
		standing({ x: 726, y: 880, height: 104, body: "walker", arms: "swing", color: "#2f3a50", top: "#d8703c" }),
		bicycle(1130, 872, 110, "#2e2830"),
		rays(sheet, 1500, -80, [2.3, 2.42, 2.54], 1300, "#fff2c8", 0.32),
		grass(sheet, (x) => (x < 330 || x > 1180 ? 956 : 1000), 150, 52, "#1f4a34"),
	].join("");
