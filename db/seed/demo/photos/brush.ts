import { num, type Sheet } from "./sheet.ts";

export type Point = readonly [x: number, y: number];

/** A painter's three pots of one colour. */
export interface Tones {
	dark: string;
	mid: string;
	light: string;
}

function channel(color: string, at: number): number {
	return Number.parseInt(color.slice(at, at + 2), 16);
}

/** Blends two `#rrggbb` colours; `share` is the part of the second, 0…1. */
export function mix(first: string, second: string, share: number): string {
	const parts = [1, 3, 5].map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share));
	return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Three tones moved towards a veil of air. */
export function fade(tones: Tones, air: string, share: number): Tones {
	return { dark: mix(tones.dark, air, share), mid: mix(tones.mid, air, share), light: mix(tones.light, air, share) };
}

export function fill(pathData: string, paint: string, opacity = 1): string {
	return `<path d="${pathData}" fill="${paint}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;
}

export function line(pathData: string, paint: string, width: number, opacity = 1): string {
	const ends = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
	return `<path d="${pathData}" ${ends} stroke="${paint}" stroke-width="${num(width)}" stroke-opacity="${opacity}"/>`;
}

export function rect(x: number, y: number, width: number, height: number): string {
	return `M${num(x)} ${num(y)}h${num(width)}v${num(height)}h${num(-width)}Z`;
}

export function polygon(points: readonly Point[]): string {
	return `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join("L")}Z`;
}

export function ellipse(x: number, y: number, rx: number, ry = rx): string {
	const arc = `a${num(rx)} ${num(ry)} 0 1 0`;
	return `M${num(x - rx)} ${num(y)}${arc} ${num(rx * 2)} 0${arc} ${num(-rx * 2)} 0Z`;
}

/** One touch of a round brush: a lens of the given length and width, turned by `angle` radians about its middle. */
export function dab(x: number, y: number, length: number, width: number, angle: number): string {
	const [alongX, alongY] = [(Math.cos(angle) * length) / 2, (Math.sin(angle) * length) / 2];
	const [acrossX, acrossY] = [-Math.sin(angle) * width, Math.cos(angle) * width];
	const from = `${num(x - alongX)} ${num(y - alongY)}`;
	const to = `${num(x + alongX)} ${num(y + alongY)}`;
	return `M${from}Q${num(x + acrossX)} ${num(y + acrossY)} ${to}Q${num(x - acrossX)} ${num(y - acrossY)} ${from}Z`;
}

/** A closed soft outline through the points. */
export function softOutline(points: readonly Point[]): string {
	const middle = (first: Point, second: Point): Point => [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
	const at = (index: number): Point => points[index % points.length] ?? [0, 0];
	const [startX, startY] = middle(at(points.length - 1), at(0));
	const turns = points.map((point, index) => {
		const [x, y] = middle(point, at(index + 1));
		return `Q${num(point[0])} ${num(point[1])} ${num(x)} ${num(y)}`;
	});
	return `M${num(startX)} ${num(startY)}${turns.join("")}Z`;
}

/** An uneven round patch, as a loaded brush leaves it. */
export function blob(sheet: Sheet, x: number, y: number, rx: number, ry: number, unevenness = 0.22): string {
	const count = 9;
	const points = Array.from({ length: count }, (_, index): Point => {
		const angle = (index / count) * Math.PI * 2;
		const reach = 1 + sheet.between(-unevenness, unevenness);
		return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
	});
	return softOutline(points);
}

/** Calls `draw` `count` times and joins what it gives. */
export function repeat(count: number, draw: (index: number) => string): string {
	return Array.from({ length: Math.max(0, Math.round(count)) }, (_, index) => draw(index)).join("");
}

/** A point in an ellipse, evenly spread. */
export function pointIn(sheet: Sheet, x: number, y: number, rx: number, ry: number): Point {
	const angle = sheet.random() * Math.PI * 2;
	const reach = Math.sqrt(sheet.random());
	return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
}

/** Moves, sizes and mirrors a drawing. */
export function place(content: string, x: number, y: number, scale = 1, isMirrored = false): string {
	const sign = isMirrored ? -1 : 1;
	return `<g transform="translate(${num(x)} ${num(y)}) scale(${(scale * sign).toFixed(3)} ${scale.toFixed(3)})">${content}</g>`;
}
