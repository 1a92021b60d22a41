import { dab, ellipse, fill, mix, rect, repeat, type Tones } from "./brush.ts";
import { below, hatch } from "./land.ts";
import { type Person, person } from "./people.ts";
import type { Sheet } from "./sheet.ts";
import { leafMass } from "./trees.ts";

const GREEN: Tones = { dark: "#1f4a38", mid: "#3d7a48", light: "#a8bf58" };

const HAIR = "#241c1f";

/** A yard from `top` to the lower edge, with the long shadows and strokes of sun on it. */
export function yard(sheet: Sheet, top: number, far: string, near: string): string {
	const ground = fill(
		below(() => top),
		sheet.vertical(top, 960, { 0: far, 1: near }),
	);
	return (
		ground +
		hatch(sheet, () => top + 6, {
			count: 260,
			depth: 950 - top,
			length: 110,
			width: 5,
			angle: 0,
			color: mix(far, "#fff4d4", 0.5),
			opacity: 0.4,
		})
	);
}

export function castShadow(x: number, y: number, length: number): string {
	return fill(dab(x + length * 0.42, y, length, length * 0.07, -0.02), "#3a2a30", 0.36);
}

export function standing(figure: Person): string {
	return castShadow(figure.x, figure.y, figure.height * 0.7) + person({ head: HAIR, ...figure });
}

/** A clipped hedge with flowers before it. */
export function flowerBed(sheet: Sheet, x: number, y: number, width: number, color: string): string {
	const hedge = leafMass(sheet, { x: x + width / 2, y: y - 14, rx: width / 2, ry: 20, leaf: 8, tones: GREEN });
	const heads = repeat(width / 9, () =>
		ellipse(x + sheet.between(0, width), y + sheet.between(-10, 6), sheet.between(3, 5.5)),
	);
	return fill(rect(x - 6, y - 2, width + 12, 12), "#d9c4a0") + hedge + fill(heads, color);
}

/** A mast whose upper end lies outside the picture. */
export function mast(x: number, y: number): string {
	const steps = rect(x - 52, y - 12, 104, 14) + rect(x - 34, y - 26, 68, 14);
	return (
		castShadow(x - 20, y, 260) +
		fill(steps, "#d8c6a6") +
		fill(rect(x - 52, y - 12, 104, 4) + rect(x - 34, y - 26, 68, 4), "#f4e8cc") +
		fill(rect(x - 4, -20, 8, y - 4), "#e9e2d2") +
		fill(rect(x + 1, -20, 3, y - 4), "#a9a294")
	);
}
