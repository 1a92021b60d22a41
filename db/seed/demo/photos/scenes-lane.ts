import { dab, fade, fill, repeat, type Tones } from "./brush.ts";
import { cottage } from "./buildings.ts";
import { flowerTouches } from "./flowers.ts";
import { below, contour, hatch, hill } from "./land.ts";
import { bicycle, person } from "./people.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { disc, heap, rays, sky, strips } from "./sky.ts";
import { banana, broadTree, grass, leafMass, palm, treeFringe } from "./trees.ts";

const GREEN: Tones = { dark: "#1f4634", mid: "#3d7445", light: "#a4ba55" };

const HAIR = "#2b1f20";

function villageLaneFar(sheet: Sheet): string {
	const lane = "M690 600H760Q800 720 1060 980H300Q640 740 690 600Z";
	const house = { wall: "#efd9a6", shade: "#c79f6c", roof: "#a4492f", seam: "#5f2a22" };
	return [
		sky(sheet, 600, { 0: "#6ba0b0", 0.5: "#bcd0bd", 0.8: "#fbe2ae", 1: "#f8c48e" }),
		heap(sheet, 420, 440, 560, 210, "#fff1d6", "#dcb9a2"),
		strips(sheet, 280, 120, "#fff0d2", 8, 0.6),
		disc(sheet, { x: 730, y: 520, radius: 1, color: "#fff3cf", halo: "#fff0c0", reach: 420 }),
		hill(sheet, contour(sheet, { y: 540, rise: 34, wave: 360 }), {
			top: "#87a3a6",
			foot: "#efdcb0",
			depth: 110,
			shade: "#6d8f9a",
		}),
		treeFringe(sheet, () => 618, { height: 80, spacing: 28, color: "#6f9870" }),
		fill(
			below(() => 610),
			sheet.vertical(605, 960, { 0: "#b9b16c", 0.4: "#6f8a4a", 1: "#2f5436" }),
		),
		palm(sheet, 560, 640, 360, fade(GREEN, "#dfcf92", 0.3), "#7d6a50", 12),
		palm(sheet, 905, 650, 400, fade(GREEN, "#dfcf92", 0.25), "#7d6a50", -14),
		cottage(sheet, { ...house, x: 430, y: 690, width: 190 }),
		cottage(sheet, { ...house, x: 905, y: 700, width: 220, wall: "#d5e0cf", shade: "#93ada3", roof: "#8f3f2c" }),
		fill(lane, sheet.vertical(600, 960, { 0: "#f0cfa0", 0.4: "#c98155", 1: "#8a4430" })),
		sheet.clip(
			lane,
			hatch(sheet, () => 600, {
				count: 300,
				depth: 360,
				length: 110,
				width: 5,
				angle: 0,
				color: "#efb98a",
				opacity: 0.5,
				from: 300,
				to: 1060,
			}),
		),
		fill(
			repeat(7, (index) => dab(760 - index * 12, 690 + index * 40, 380 + index * 60, 16 + index * 4, -0.05)),
			"#4a2730",
			0.3,
		),
		broadTree(sheet, 1250, 800, 640, GREEN, "#4f3a30", -1),
		cottage(sheet, { ...house, x: 70, y: 790, width: 340 }),
	].join("");
}

function villageLaneMiddle(sheet: Sheet): string {
	const hedge = (isLeft: boolean) =>
		[0.1, 0.25, 0.45, 0.7, 1]
			.map((near) =>
				leafMass(sheet, {
					x: isLeft ? 640 - near * 480 : 815 + near * 480,
					y: 628 + near * 250,
					rx: 70 + near * 190,
					ry: 26 + near * 66,
					leaf: 8 + near * 12,
					tones: fade(GREEN, "#d9c98a", 0.3 * (1 - near)),
					light: -1,
				}),
			)
			.join("");
	return [
		banana(sheet, 440, 790, 230, GREEN),
		hedge(true),
		hedge(false),
		flowerTouches(
			sheet,
			70,
			() => [sheet.between(0, 420), sheet.between(800, 930)],
			() => 10,
		),
		flowerTouches(
			sheet,
			60,
			() => [sheet.between(1060, 1440), sheet.between(820, 940)],
			() => 11,
		),
		bicycle(748, 828, 98, "#2e2830"),
		person({
			x: 706,
			y: 832,
			height: 172,
			body: "walker",
			arms: "forward",
			color: "#2d3550",
			top: "#f1e8d2",
			head: HAIR,
		}),
	].join("");
}

function villageLaneNear(sheet: Sheet): string {
	return [
		person({
			x: 610,
			y: 842,
			height: 122,
			body: "walker",
			arms: "swing",
			color: "#2d3550",
			top: "#f1e8d2",
			head: HAIR,
		}),
		person({
			x: 778,
			y: 690,
			height: 92,
			body: "woman",
			loads: ["hat", "basket"],
			color: "#3a2c38",
			top: "#8a4a58",
			trim: "#ead3a0",
			isMirrored: true,
		}),
		rays(sheet, -120, 120, [0.42, 0.55, 0.68], 1300, "#fff0c0", 0.28),
		grass(sheet, (x) => (x > 320 && x < 1050 ? 1000 : 956), 220, 60, "#24462e"),
	].join("");
}

/** A village lane at the end of the day. */
export const villageLane: Scene = (sheet) => villageLaneFar(sheet) + villageLaneMiddle(sheet) + villageLaneNear(sheet);
