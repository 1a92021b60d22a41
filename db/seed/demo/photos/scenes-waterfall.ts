import { dab, fade, fill, mix, polygon, rect, repeat, softOutline, type Tones } from "./brush.ts";
import { below, type Contour, contour, hatch, hill, mist } from "./land.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { disc, rays, sky } from "./sky.ts";
import { banana, leafMass, treeFringe } from "./trees.ts";
import { ripples, water } from "./water.ts";

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
	const paint = sheet.vertical(top, bottom, { 0: "#d5e8e2", 0.5: "#f3f7ee", 1: "#ffffff" });
	return (
		fill(sheetOfWater, paint) +
		sheet.clip(sheetOfWater, fill(threads(90), "#8fbcc0", 0.75) + fill(threads(60), "#ffffff", 0.9))
	);
}

function waterfallFar(sheet: Sheet): string {
	const cliff: Contour = (x) => 250 + Math.abs(x - 740) * 0.06 + Math.sin(x / 90) * 12;
	const shelf: Contour = (x) => 560 + Math.sin(x / 120) * 14;
	return [
		sky(sheet, 300, { 0: "#bcd9c8", 1: "#f6efce" }),
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
		water(sheet, 780, 960, { 0: "#cfe3d8", 0.35: "#4f9a96", 1: "#17525a" }),
		ripples(sheet, { top: 795, bottom: 950, count: 220, color: "#f3f8ec", opacity: 0.6 }),
		mist(sheet, 800, 130, "#f8faef", 0.9),
	].join("");
}

function waterfallMiddle(sheet: Sheet): string {
	return [
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
	].join("");
}

function waterfallNear(_sheet: Sheet): string {
	return [
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
}

/** A two-step waterfall over basalt columns in the forest. */
export const waterfall: Scene = (sheet) => waterfallFar(sheet) + waterfallMiddle(sheet) + waterfallNear(sheet);
