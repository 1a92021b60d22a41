import { dab, ellipse, fill, line, place, polygon, rect, repeat } from "./brush.ts";
import { contour, hill } from "./land.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { listener, stander } from "./sitters.ts";
import { rays, sky } from "./sky.ts";
import { banana, leafMass, palm, treeFringe } from "./trees.ts";

const GREEN = { dark: "#1f4a38", mid: "#3d7a48", light: "#a8bf58" };
const SKIN = "#b47a54";

/** A screen on its foot; what it shows is blocks of colour. */
function monitor(x: number, y: number, width: number, kind: number): string {
	const height = width * 0.62;
	const shown = [
		fill(rect(-42, -50, 84, 9), "#2f7f86") +
			fill(rect(-42, -35, 50, 4) + rect(-42, -26, 44, 4) + rect(-42, -17, 48, 4), "#9aaba4") +
			fill(rect(16, -36, 26, 26), "#e0a63c"),
		fill(
			rect(-40, -14, 12, -16) + rect(-22, -14, 12, -28) + rect(-4, -14, 12, -22) + rect(14, -14, 12, -36),
			"#3f8a72",
		) + fill(rect(-42, -12, 84, 2.5), "#7d8f8a"),
		fill(ellipse(-22, -32, 15), "#d8703c") +
			fill(rect(2, -46, 40, 5) + rect(2, -36, 34, 5) + rect(2, -26, 38, 5) + rect(2, -16, 24, 5), "#8fa49c"),
	][kind % 3];
	const screen = place(
		fill(rect(-50, -62, 100, 62), "#23292e") +
			fill(rect(-46, -58, 92, 54), "#eaf6ee") +
			shown +
			fill("M-46 -58H10L-20 -4H-46Z", "#ffffff", 0.2),
		x,
		y - height * 0.24,
		width / 100,
	);
	return (
		fill(rect(x - width * 0.05, y - height * 0.3, width * 0.1, height * 0.3), "#3a4046") +
		fill(dab(x, y, width * 0.28, width * 0.05, 0), "#2a2f34") +
		screen
	);
}

function gardenWindow(sheet: Sheet, x: number, width: number, plant: string): string {
	const opening = rect(x, 120, width, 300);
	const view = [
		sky(sheet, 330, { 0: "#8cc0c6", 1: "#fbeec4" }),
		hill(sheet, contour(sheet, { y: 300, rise: 36, wave: 240 }), { top: "#86aca8", foot: "#dfe0b8", depth: 110 }),
		treeFringe(sheet, () => 400, { height: 80, spacing: 30, color: "#5f9a68", from: x - 40, to: x + width + 40 }),
		plant,
	].join("");
	return (
		fill(rect(x - 16, 104, width + 32, 332), "#6f4a34") +
		sheet.clip(opening, view) +
		line(`M${x + width / 2} 120v300M${x} 220h${width}`, "#8a5f44", 9) +
		fill(rect(x - 26, 430, width + 52, 16), "#8a5f44")
	);
}

function classroom(sheet: Sheet): string {
	const tiles =
		repeat(13, (index) => `M${720 + (index - 6) * 130} 572L${720 + (index - 6) * 330} 970`) +
		"M0 640H1440M0 720H1440M0 840H1440";
	return (
		fill(rect(0, 0, 1440, 600), sheet.horizontal(0, 1440, { 0: "#e9cf98", 0.5: "#f6e6bc", 1: "#d9b880" })) +
		fill(rect(0, 450, 1440, 124), "#7fa898") +
		fill(rect(0, 444, 1440, 10), "#5f8a7c") +
		gardenWindow(sheet, 130, 300, banana(sheet, 190, 440, 190, GREEN)) +
		gardenWindow(sheet, 560, 320, palm(sheet, 770, 440, 280, GREEN, "#6a5644", 12)) +
		gardenWindow(sheet, 1010, 300, leafMass(sheet, { x: 1270, y: 250, rx: 130, ry: 120, leaf: 16, tones: GREEN })) +
		fill(rect(0, 590, 1440, 370), sheet.vertical(590, 960, { 0: "#cf9a6c", 1: "#7a4a38" })) +
		line(tiles, "#7d4c38", 2.6, 0.4)
	);
}

function ceilingFan(x: number): string {
	return (
		line(`M${x} -10V46`, "#5a5048", 5) +
		fill(dab(x - 66, 52, 140, 9, -0.05) + dab(x + 66, 52, 140, 9, 0.05) + dab(x, 50, 90, 13, 0.3), "#6d6258") +
		fill(ellipse(x, 52, 14, 9), "#4a423c")
	);
}

function desk(x: number, y: number, width: number, depth: number): string {
	const top = polygon([
		[x + depth, y - depth * 0.55],
		[x + width - depth, y - depth * 0.55],
		[x + width, y],
		[x, y],
	]);
	return (
		fill(top, "#d9ae74") +
		fill(rect(x, y, width, depth * 0.2), "#8a5a38") +
		fill(rect(x + 20, y + depth * 0.2, width - 40, depth * 1.1), "#6d452e")
	);
}

const FAR = [
	[250, "#e9e0cc", "#241c1f", false],
	[480, "#8f3f3c", "#1f1a1e", true],
	[690, "#5f7f96", "#241c1f", false],
	[1110, "#486a58", "#1f1a1e", true],
	[1320, "#e8e0cc", "#6d655f", false],
] as const;
const NEAR = [
	[250, "#31456a", "#1f1a1e", true],
	[700, "#c8773f", "#8b847c", false],
	[1190, "#f0e6d2", "#241c1f", false],
] as const;

/** Evening class for grown-ups: villagers at computers, a young helper beside them. */
export const computerClass: Scene = (sheet) => {
	const farRow = FAR.map(([x], index) => monitor(x, 498, 118, index)).join("");
	const farPeople = FAR.map(([x, top, hair, isLongHaired]) =>
		listener({ x: x + 8, y: 528, size: 92, top, hair, isLongHaired, skin: SKIN, seat: "#8a5a3c" }),
	).join("");
	const nearPeople = NEAR.map(([x, top, hair, isLongHaired]) =>
		listener({ x: x - 4, y: 826, size: 232, top, hair, isLongHaired, skin: SKIN, seat: "#6d3f2c" }),
	).join("");
	const keyboards = NEAR.map(
		([x]) =>
			fill(rect(x + 92, 742, 112, 16), "#4a4f54") +
			fill(rect(x + 98, 745, 100, 4) + rect(x + 98, 751, 100, 4), "#8f9698"),
	).join("");
	const braid =
		fill(
			repeat(4, (index) => ellipse(246, 836 + index * 20, 15 - index * 2, 13)),
			"#1f1a1e",
		) + fill(rect(234, 898, 24, 9), "#b5322c");
	return [
		classroom(sheet),
		ceilingFan(470) + ceilingFan(960),
		rays(sheet, 280, 120, [1.0, 1.14, 1.28], 900, "#fff4cc", 0.3),
		desk(90, 512, 1330, 56),
		farRow,
		farPeople,
		stander({
			x: 930,
			y: 812,
			height: 420,
			arms: "forward",
			color: "#2b3348",
			top: "#2f7396",
			isMirrored: true,
			skin: SKIN,
			hair: "#1f1a1e",
		}),
		desk(-60, 776, 1560, 96),
		NEAR.map(([x], index) => monitor(x - 4, 744, 260, index + 1)).join(""),
		keyboards,
		nearPeople,
		braid,
		fill(
			rect(0, 0, 1440, 960),
			sheet.radial(700, 470, 1000, { 0: ["#1a0f0e", 0], 0.6: ["#1a0f0e", 0.03], 1: ["#24130f", 0.5] }),
		),
	].join("");
};
