import { fill, line, mix, rect, repeat } from "./brush.ts";
import type { Scene, Sheet } from "./sheet.ts";
import { listener, listSeats } from "./sitters.ts";
import { rays } from "./sky.ts";
import { curtain, flowers, hairdo, lectern, presidium, SHIRTS, speaker } from "./stage.ts";

const SKIN = "#b9805a";

function congressStage(sheet: Sheet): string {
	const swags = repeat(
		9,
		(index) => `M${index * 160} 0H${(index + 1) * 160}Q${index * 160 + 80} 130 ${index * 160} 0Z`,
	);
	const folds = line(
		repeat(9, (index) => `M${index * 160 + 16} 14Q${index * 160 + 80} 84 ${index * 160 + 144} 14`),
		"#d9822f",
		4,
		0.5,
	);
	const glow = sheet.radial(720, 300, 620, { 0: ["#ffe9b8", 0.75], 0.5: ["#ffca84", 0.25], 1: ["#ffb86a", 0] });
	return (
		curtain(sheet, 0, 0, 1440, 520, "#a02c28", 46) +
		fill(rect(0, 0, 1440, 520), glow) +
		curtain(sheet, -10, 0, 170, 560, "#6d1a1e", 44) +
		curtain(sheet, 1280, 0, 170, 560, "#6d1a1e", 44) +
		fill(swags, "#7d1f20") +
		folds +
		fill(rect(0, 470, 1440, 26), "#e9c48a") +
		fill(rect(0, 494, 1440, 80), sheet.horizontal(0, 1440, { 0: "#6b4028", 0.5: "#a8703f", 1: "#6b4028" })) +
		presidium(sheet, 400, 452, 7, 66) +
		speaker(1096, 474, 178) +
		lectern(sheet, 1056, 476, 108) +
		repeat(12, (index) => flowers(sheet, 60 + index * 120, 520, 112, 40))
	);
}

/** A congress: the delegates hold up their cards. */
export const congressHall: Scene = (sheet) => {
	const rows = [
		{ y: 566, size: 44, spacing: 58 },
		{ y: 600, size: 54, spacing: 72 },
		{ y: 642, size: 68, spacing: 90 },
		{ y: 696, size: 88, spacing: 116 },
		{ y: 768, size: 118, spacing: 156 },
		{ y: 866, size: 164, spacing: 216 },
	];
	const people = listSeats({ rows, eyeX: 720, aisle: 0.5, curve: -26 }).map(({ x, y, size, row }) =>
		listener({
			x,
			y: y + sheet.between(-3, 3),
			size,
			top: sheet.pick(SHIRTS),
			...hairdo(sheet),
			skin: SKIN,
			seat: mix("#4f1f22", "#9a4a3c", 0.5 - row * 0.08),
			...(sheet.random() < 0.72 ? { card: mix("#f6e7bc", "#c98a4a", 0.05 * row) } : {}),
		}),
	);
	const floor = fill(rect(0, 570, 1440, 390), sheet.vertical(570, 960, { 0: "#8a4a34", 1: "#2a1518" }));
	const beams =
		rays(sheet, 260, -140, [1.0, 1.12], 1000, "#fff0c4", 0.42) +
		rays(sheet, 1180, -140, [2.02, 2.14], 1000, "#fff0c4", 0.42);
	const dusk = sheet.radial(720, 380, 960, { 0: ["#1a0c12", 0], 0.5: ["#1a0c12", 0.05], 1: ["#12080e", 0.72] });
	return congressStage(sheet) + beams + floor + people.join("") + fill(rect(0, 0, 1440, 960), dusk);
};
