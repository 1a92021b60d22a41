import { dab, fill, repeat } from "./brush.ts";
import { num, type Sheet, type Stops, WIDTH } from "./sheet.ts";

/** Still water from `top` to `bottom`, full width. */
export function water(sheet: Sheet, top: number, bottom: number, stops: Stops): string {
	return fill(`M0 ${num(top)}H${WIDTH}V${num(bottom)}H0Z`, sheet.vertical(top, bottom, stops));
}

/** What stands above the level `y`, upside down below it; `squash` shortens it as a low sun does. */
export function reflection(content: string, y: number, opacity: number, squash = 1): string {
	return `<g opacity="${opacity}" transform="translate(0 ${num(y * (1 + squash))}) scale(1 ${-squash})">${content}</g>`;
}

interface Ripples {
	top: number;
	bottom: number;
	count: number;
	color: string;
	opacity?: number;
	from?: number;
	to?: number;
	/** Length of the nearest stroke, pixels. */
	length?: number;
}

/** Level strokes on water, finer and closer towards the far shore. */
export function ripples(sheet: Sheet, options: Ripples): string {
	const { top, bottom, count, color, opacity = 0.5, from = -50, to = WIDTH + 50, length = 190 } = options;
	const strokes = repeat(count, () => {
		const near = sheet.random() ** 1.7;
		const size = (0.1 + near * 0.9) * sheet.between(0.4, 1);
		return dab(sheet.between(from, to), top + near * (bottom - top), length * size, 1.1 + 6 * size * near, 0);
	});
	return fill(strokes, color, opacity);
}

/** The road of light under a sun or a moon. */
export function glint(
	sheet: Sheet,
	x: number,
	top: number,
	bottom: number,
	width: number,
	color: string,
	count = 130,
): string {
	const strokes = repeat(count, () => {
		const near = sheet.random() ** 1.4;
		const reach = width * (0.25 + near * 0.75);
		const off = (sheet.random() + sheet.random() + sheet.random() - 1.5) * reach;
		return dab(x + off, top + near * (bottom - top), (14 + near * 90) * sheet.between(0.4, 1), 1.4 + near * 4.5, 0);
	});
	return fill(strokes, color, 0.85);
}
