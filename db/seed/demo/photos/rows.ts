import { dab, fill, repeat, type Tones } from "./brush.ts";
import { between, type Contour } from "./land.ts";
import { type Sheet, WIDTH } from "./sheet.ts";

/** `count` contours fanning from `upper` to `lower`, closer together at the far end. */
export function fan(upper: Contour, lower: Contour, count: number, power = 1.5): Contour[] {
	return Array.from({ length: count }, (_, index): Contour => {
		const share = (index / (count - 1)) ** power;
		return (x) => upper(x) * (1 - share) + lower(x) * share;
	});
}

interface Hedge {
	rows: number;
	tones: Tones;
	/** Colour of the path between two rows. */
	path: string;
	from?: number;
	to?: number;
	power?: number;
}

function hedge(sheet: Sheet, top: Contour, next: Contour, { tones, from = -20, to = WIDTH + 20 }: Hedge): string {
	const gap = (x: number) => next(x) - top(x);
	const crown: Contour = (x) =>
		top(x) + gap(x) * (0.1 + 0.09 * Math.sin(x * 0.09 + top(300)) + 0.05 * Math.sin(x * 0.31));
	const foot: Contour = (x) => top(x) + gap(x) * 0.86;
	const touches = (count: number, low: number, high: number, size: number) =>
		repeat(count, () => {
			const x = sheet.between(Math.max(from, 0), Math.min(to, WIDTH));
			const tall = gap(x);
			const length = Math.min(22, 3 + tall * 0.3) * size;
			return dab(x, top(x) + tall * sheet.between(low, high), length, length * 0.3, sheet.between(-0.7, 0.7));
		});
	const count = Math.min(420, ((to - from) / Math.max(3, gap((from + to) / 2))) * 4);
	return (
		fill(between(crown, foot, from, to), tones.dark) +
		fill(touches(count, 0.2, 0.66, 1), tones.mid) +
		fill(touches(count * 0.8, 0.12, 0.36, 0.8), tones.light)
	);
}

/** A slope planted in hedges that follow the ground from `upper` down to `lower`. */
export function hedgeRows(sheet: Sheet, upper: Contour, lower: Contour, options: Hedge): string {
	const { rows, path, from = -20, to = WIDTH + 20, power } = options;
	const lines = fan(upper, lower, rows + 1, power);
	const hedges = lines.slice(0, -1).map((top, index) => hedge(sheet, top, lines[index + 1] ?? lower, options));
	return fill(between(upper, lower, from, to), path) + hedges.join("");
}

/** Something standing on a plane in perspective. */
export interface Spot {
	x: number;
	y: number;
	/** 1 at the viewer, towards 0 at the horizon. */
	scale: number;
}

interface Plane {
	eyeX: number;
	horizon: number;
	/** Level where the scale is 1. */
	near: number;
	/** Sideways distance of two columns at scale 1, pixels. */
	aside: number;
	columns: readonly number[];
	rows: number;
	step: number;
	first?: number;
}

/** Plants set out in columns that run to one vanishing point, farthest first. */
export function plantation({ eyeX, horizon, near, aside, columns, rows, step, first = 1 }: Plane): Spot[] {
	return Array.from({ length: rows }, (_, index) => 1 / (first + (rows - 1 - index) * step)).flatMap((scale) =>
		columns.map((column) => ({ x: eyeX + column * aside * scale, y: horizon + (near - horizon) * scale, scale })),
	);
}
