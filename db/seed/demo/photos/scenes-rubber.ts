import { dab, fade, fill, line, mix, repeat, type Tones } from "./brush.ts";
import { below, mist } from "./land.ts";
import { person } from "./people.ts";
import { plantation, type Spot } from "./rows.ts";
import { num, type Scene, type Sheet } from "./sheet.ts";
import { disc, rays, sky } from "./sky.ts";
import { leafMass, trunk } from "./trees.ts";

const RUBBER: Tones = { dark: "#7a3a1c", mid: "#c46a22", light: "#f0b04a" };

const RUBBER_AIR = "#f8dfae";

function rubberTree(sheet: Sheet, { x, y, scale }: Spot): string {
	const air = Math.min(0.86, (1 - scale) * 0.92);
	const [height, width] = [980 * scale, 58 * scale];
	const lean = sheet.between(-26, 26) * scale;
	const [bark, lit, dark] = [
		mix("#6b5a52", RUBBER_AIR, air),
		mix("#cdb9a0", RUBBER_AIR, air),
		mix("#33242a", RUBBER_AIR, air),
	];
	const forks = `M${num(x + lean * 0.55)} ${num(y - height * 0.55)}Q${num(x - 60 * scale)} ${num(y - height * 0.75)} ${num(x - 150 * scale)} ${num(y - height)}M${num(x + lean * 0.6)} ${num(y - height * 0.6)}Q${num(x + 70 * scale)} ${num(y - height * 0.8)} ${num(x + 160 * scale)} ${num(y - height)}`;
	const marks =
		scale < 0.2
			? ""
			: line(
					repeat(
						4,
						(index) =>
							`M${num(x - width * 0.5)} ${num(y - (150 + index * 15) * scale)}L${num(x + width * 0.42)} ${num(y - (112 + index * 15) * scale)}`,
					),
					dark,
					3.4 * scale,
					0.8,
				);
	const cup = fill(
		`M${num(x + width * 0.3)} ${num(y - 100 * scale)}h${num(34 * scale)}l${num(-6 * scale)} ${num(26 * scale)}h${num(-22 * scale)}Z`,
		mix("#2a2430", RUBBER_AIR, air),
	);
	const crown = [0.7, 0.82, 0.95].map((up, index) =>
		leafMass(sheet, {
			x: x + (index - 1) * 130 * scale,
			y: y - height * up,
			rx: 200 * scale,
			ry: 105 * scale,
			leaf: Math.max(8, 25 * scale),
			tones: fade(RUBBER, RUBBER_AIR, air),
			density: scale < 0.25 ? 0.4 : 0.75,
		}),
	);
	return (
		trunk(x, y, height * 0.8, width, lean, bark) +
		trunk(x - width * 0.28, y, height * 0.78, width * 0.3, lean, lit) +
		line(forks, bark, 16 * scale) +
		marks +
		cup +
		crown.join("")
	);
}

/** Fallen leaves, smaller towards the vanishing point. */
function litter(sheet: Sheet, count: number, color: string, size: number): string {
	const leaves = repeat(count, () => {
		const near = sheet.random() ** 1.3;
		const [length, width] = [(6 + 30 * near) * size, (2 + 7 * near) * size];
		return dab(sheet.between(0, 1440), 482 + near * 470, length, width, sheet.between(-0.6, 0.6));
	});
	return fill(leaves, color, 0.75);
}

function rubberForestFar(sheet: Sheet): string {
	const spots = plantation({
		eyeX: 860,
		horizon: 470,
		near: 940,
		aside: 400,
		columns: [-4.5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5],
		rows: 9,
		step: 0.52,
		first: 1.02,
	});
	const shadows = spots
		.map(({ x, y, scale }) => dab(x + 330 * scale, y + 26 * scale, 760 * scale, 34 * scale, 0.07))
		.join("");
	return [
		sky(sheet, 520, { 0: "#e7b25c", 0.6: "#fbe2ae", 1: "#fff1cf" }),
		disc(sheet, { x: 860, y: 440, radius: 30, color: "#fffae6", halo: "#fff3cf", reach: 640 }),
		fill(
			below(() => 470),
			sheet.vertical(470, 960, { 0: "#fbe2b0", 0.18: "#e9a75c", 0.6: "#b4602c", 1: "#6d3320" }),
		),
		litter(sheet, 500, "#f4bd5e", 1),
		fill(shadows, "#4c2322", 0.4),
		litter(sheet, 330, "#d9772c", 1.1),
		...spots.filter(({ scale }) => scale < 0.3).map((spot) => rubberTree(sheet, spot)),
		mist(sheet, 500, 130, "#fff0cc", 0.5),
		...spots.filter(({ scale }) => scale >= 0.3).map((spot) => rubberTree(sheet, spot)),
	].join("");
}

function rubberForestNear(sheet: Sheet): string {
	return [
		person({
			x: 902,
			y: 742,
			height: 212,
			body: "striding",
			arms: "forward",
			loads: ["hat", "basket"],
			color: "#2f3144",
			trim: "#ecd6a6",
		}),
		rays(sheet, 300, -120, [0.85, 0.98, 1.12, 1.3], 1200, "#ffeec0", 0.3),
		litter(sheet, 130, "#ffd27a", 0.9),
	].join("");
}

/** Rubber trees at the change of leaf, in columns to the vanishing point. */
export const rubberForest: Scene = (sheet) => rubberForestFar(sheet) + rubberForestNear(sheet);
