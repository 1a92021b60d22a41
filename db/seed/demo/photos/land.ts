import { dab, fill, type Point, polygon, repeat } from "./brush.ts";
import { HEIGHT, num, type Sheet, WIDTH } from "./sheet.ts";

/** Height of a contour over the width of the picture: x → y. */
export type Contour = (x: number) => number;

function createNoise(sheet: Sheet): (at: number) => number {
	const values = Array.from({ length: 256 }, () => sheet.between(-1, 1));
	const value = (at: number) => values[((at % 256) + 256) % 256] ?? 0;
	return (at) => {
		const whole = Math.floor(at);
		const part = at - whole;
		const eased = part * part * (3 - 2 * part);
		return value(whole) * (1 - eased) + value(whole + 1) * eased;
	};
}

interface ContourShape {
	y: number;
	/** Half the height between valley and top, pixels. */
	rise: number;
	/** Distance between tops, pixels. */
	wave: number;
	octaves?: number;
	/** Pointed tops instead of round ones. */
	isSharp?: boolean;
}

/** A skyline of seeded chance around `y`. */
export function contour(sheet: Sheet, { y, rise, wave, octaves = 4, isSharp = false }: ContourShape): Contour {
	const noise = createNoise(sheet);
	return (x) => {
		let sum = 0;
		let [share, frequency] = [1, 1 / wave];
		for (let octave = 0; octave < octaves; octave++) {
			const value = noise(x * frequency + octave * 31.7);
			sum += (isSharp ? 1 - 2 * Math.abs(value) : value) * share;
			share *= 0.45;
			frequency *= 2.1;
		}
		return y - sum * rise;
	};
}

/** The contour as points from left to right. */
export function points(shape: Contour, from = -20, to = WIDTH + 20, step = 8): Point[] {
	return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index): Point => {
		const x = from + index * step;
		return [x, shape(x)];
	});
}

/** Everything under a contour, down to `bottom`. */
export function below(shape: Contour, bottom = HEIGHT + 20, from = -20, to = WIDTH + 20, step = 8): string {
	return polygon([...points(shape, from, to, step), [to, bottom], [from, bottom]]);
}

/** Everything between two contours. */
export function between(upper: Contour, lower: Contour, from = -20, to = WIDTH + 20): string {
	return polygon([...points(upper, from, to), ...points(lower, from, to).reverse()]);
}

function highest(shape: Contour): number {
	return Math.min(...points(shape, 0, WIDTH, 24).map(([, y]) => y));
}

interface HillPaint {
	top: string;
	/** Colour of the foot, usually the air of the valley. */
	foot: string;
	/** Pixels from the highest top to where the foot colour is reached. */
	depth: number;
	/** Shadow of the spurs; none without it. */
	shade?: string;
	spurs?: number;
	/** How far the spurs lean to the right as they fall. */
	lean?: number;
}

/** A wedge of shade that opens from the skyline down to the foot. */
function spur(sheet: Sheet, shape: Contour, x: number, reach: number, lean: number): string {
	const wander = (from: number, turn: number) =>
		Array.from({ length: 6 }, (_, step): Point => {
			const down = step / 5;
			return [from + reach * down * (turn + sheet.between(-0.12, 0.12)), shape(from) + reach * down];
		});
	const far = x + reach * sheet.between(0.08, 0.3);
	return polygon([
		...wander(x, lean),
		...wander(far, lean + sheet.between(0.25, 0.6)).reverse(),
		...points(shape, x, far, 10).reverse(),
	]);
}

/** One hill or range: colour sinking into the air of the valley, spurs shaded on the side away from the light. */
export function hill(
	sheet: Sheet,
	shape: Contour,
	{ top, foot, depth, shade, spurs = 20, lean = 0.35 }: HillPaint,
): string {
	const start = highest(shape);
	const body = fill(below(shape), sheet.vertical(start, start + depth, { 0: top, 1: foot }));
	if (!shade) return body;
	const shadow = repeat(spurs, (index) => {
		const x = -60 + ((index + sheet.random()) * (WIDTH + 120)) / spurs;
		return spur(sheet, shape, x, depth * sheet.between(0.35, 0.85), lean);
	});
	const veil = sheet.vertical(start, start + depth, { 0: [shade, 0.5], 0.7: [shade, 0] });
	return body + sheet.clip(below(shape), fill(shadow, veil));
}

interface Hatch {
	count: number;
	/** Pixels below the contour that the strokes cover. */
	depth: number;
	length: number;
	width: number;
	angle: number;
	color: string;
	opacity?: number;
	from?: number;
	to?: number;
}

/** Brush strokes scattered on a slope, denser towards its top, following its fall. */
export function hatch(sheet: Sheet, shape: Contour, options: Hatch): string {
	const { count, depth, length, width, angle, color, opacity = 1, from = 0, to = WIDTH } = options;
	const strokes = repeat(count, () => {
		const x = sheet.between(from, to);
		const y = shape(x) + depth * sheet.random() ** 1.4;
		const slope = Math.atan2(shape(x + 12) - shape(x - 12), 24);
		const size = sheet.between(0.5, 1.2);
		return dab(x, y, length * size, width * size, slope + angle + sheet.between(-0.18, 0.18));
	});
	return fill(strokes, color, opacity);
}

/** A level sheet of mist that thins out above and below. */
export function mist(sheet: Sheet, y: number, height: number, color: string, opacity = 0.8): string {
	const veil = sheet.vertical(y - height / 2, y + height / 2, { 0: [color, 0], 0.5: [color, opacity], 1: [color, 0] });
	return fill(`M0 ${num(y - height / 2)}h${WIDTH}v${num(height)}H0Z`, veil);
}

/** Long drifts of mist with rounded ends, as block prints draw them. */
export function drifts(sheet: Sheet, y: number, spread: number, color: string, count = 7, opacity = 0.55): string {
	return repeat(count, () => {
		const length = sheet.between(260, 760);
		const x = sheet.between(-200, WIDTH - 100);
		const [thick, at] = [sheet.between(9, 26), y + sheet.between(-spread, spread)];
		const fadeOut = sheet.horizontal(x, x + length, {
			0: [color, 0],
			0.3: [color, opacity],
			0.7: [color, opacity],
			1: [color, 0],
		});
		return fill(dab(x + length / 2, at, length, thick, sheet.between(-0.01, 0.01)), fadeOut);
	});
}
