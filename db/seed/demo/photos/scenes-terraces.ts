import { dab, fade, fill, line, place, repeat, type Tones } from "./brush.ts";
import { between, type Contour, contour, drifts, hill } from "./land.ts";
import { person } from "./people.ts";
import { fan } from "./rows.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, sky, strips } from "./sky.ts";
import { palm, treeFringe } from "./trees.ts";

const TEA: Tones = { dark: "#1f4a34", mid: "#3f7a3f", light: "#a9bf4c" };

function planter(x: number, y: number, height: number, color: string): string {
	const hat = place(fill("M-18 4Q0 -20 20 4Q1 9 -18 4Z", "#ecd9a4"), x + height * 0.33, y - height * 0.6, height / 100);
	return person({ x, y, height, body: "bent", arms: "low", color: "#262c3a", top: color }) + hat;
}

const PADDIES = [
	["#cfe0d6", "#f8dcae"],
	["#f6c99c", "#8fb9bd"],
	["#8db9bf", "#e9e2bd"],
	["#9fb657", "#c9cf6f"],
	["#6f9a4f", "#a3b858"],
] as const;

/** One step of the hillside, divided into paddies by low dikes, on its grassy bank. */
function terrace(sheet: Sheet, top: Contour, next: Contour, index: number): string {
	const gap = (x: number) => next(x) - top(x);
	const brink: Contour = (x) => top(x) + gap(x) * 0.62;
	const paddies: string[] = [];
	for (let x = sheet.between(-160, -20); x < 1440; ) {
		const width = sheet.between(150, 330) * (0.45 + index * 0.09);
		const [first, second] = sheet.pick(PADDIES);
		const paint = sheet.horizontal(x, x + width, { 0: first, 1: second });
		const shoots = repeat(first === "#cfe0d6" ? 50 : 16, () => {
			const at = x + sheet.between(0.05, 0.92) * width;
			return dab(at, top(at) + gap(at) * sheet.between(0.14, 0.52), 3 + index, 1.5, Math.PI / 2);
		});
		paddies.push(fill(between(top, brink, x, x + width), paint), fill(shoots, "#55803f", 0.7));
		paddies.push(
			line(
				`M${num(x + width)} ${num(top(x + width))}L${num(x + width + 5)} ${num(brink(x + width))}`,
				"#3f6b41",
				2 + index * 0.5,
			),
		);
		x += width;
	}
	const turf = (low: number, high: number, color: string) =>
		fill(
			repeat(190, () => {
				const x = sheet.between(0, 1440);
				return dab(
					x,
					top(x) + gap(x) * sheet.between(low, high),
					6 + index * 1.5,
					2 + index * 0.22,
					Math.PI / 2 + sheet.between(-0.5, 0.5),
				);
			}),
			color,
		);
	const lip = sheet.vertical(420, 960, { 0: "#2f5a45", 1: "#1f4432" });
	return paddies.join("") + fill(between(brink, next), lip) + turf(0.68, 0.98, "#4a7a43") + turf(0.6, 0.7, "#c3c763");
}

/** Flooded terraces that hold the morning sky. */
export const terraces: Scene = (sheet) => {
	const upper: Contour = (x) => 452 + ((x - 560) / 560) ** 2 * -26 + 30;
	const lower: Contour = (x) => 1060 - ((x - 640) / 800) ** 2 * 170;
	const lines = fan(upper, lower, 13, 1.45).map(
		(shape, index): Contour =>
			(x) =>
				shape(x) + (Math.sin(x / 170 + index * 0.55) + Math.sin(x / 61 + index * 1.9) * 0.35) * (2 + index * 2.6),
	);
	const steps = lines.slice(0, -1).map((top, index) => terrace(sheet, top, lines[index + 1] ?? lower, index));
	return [
		sky(sheet, 470, { 0: "#6fa3b0", 0.5: "#d9dcc0", 0.85: "#fbd9a8", 1: "#f6b98c" }),
		disc(sheet, { x: 830, y: 312, radius: 46, color: "#fff5d6", halo: "#ffe6ac", reach: 400 }),
		strips(sheet, 200, 90, "#fff0d0", 9, 0.6),
		hill(sheet, contour(sheet, { y: 330, rise: 70, wave: 420, isSharp: true }), {
			top: "#8fa6ac",
			foot: "#f3d9b4",
			depth: 200,
			shade: "#75929f",
		}),
		hill(sheet, contour(sheet, { y: 410, rise: 40, wave: 300 }), {
			top: "#5f8a86",
			foot: "#dcd3a6",
			depth: 130,
			shade: "#467679",
		}),
		drifts(sheet, 440, 22, "#fdf0d2", 9, 0.7),
		treeFringe(sheet, upper, { height: 46, spacing: 15, color: "#35634e" }),
		...steps,
		planter(440, 716, 104, "#2c2f3c"),
		planter(560, 730, 104, "#6d2d2a"),
		planter(690, 724, 98, "#2f4a52"),
		palm(sheet, 1240, 640, 330, fade(TEA, "#12302a", 0.4), "#4f4338", -20),
		palm(sheet, 1320, 660, 270, fade(TEA, "#12302a", 0.4), "#4f4338", 16),
	].join("");
};
