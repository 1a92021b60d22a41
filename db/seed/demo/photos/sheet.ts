import { createRandom } from "../../../../lib/random.ts";

export const WIDTH = 1440;
export const HEIGHT = 960;

/** Offset 0…1 → colour, or colour and opacity. */
export type Stops = Readonly<Record<number, string | readonly [color: string, opacity: number]>>;

/** One picture in the making: its own chain of chance, and the gradients and clips it has defined so far. */
export interface Sheet {
	random(): number;
	between(low: number, high: number): number;
	pick<T>(list: readonly T[]): T;
	vertical(top: number, bottom: number, stops: Stops): string;
	horizontal(left: number, right: number, stops: Stops): string;
	radial(x: number, y: number, radius: number, stops: Stops): string;
	clip(pathData: string, content: string): string;
	toSvg(content: string): string;
}

/** Draws one picture's content on a sheet. */
export type Scene = (sheet: Sheet) => string;

/** A coordinate as SVG writes it: one decimal, no trailing zero. */
export function num(value: number): string {
	return String(Math.round(value * 10) / 10);
}

function toStops(stops: Stops): string {
	return Object.entries(stops)
		.map(([offset, stop]) => ({ offset: Number(offset), stop: typeof stop === "string" ? [stop, 1] : stop }))
		.sort((a, b) => a.offset - b.offset)
		.map(({ offset, stop: [color, opacity] }) => {
			return `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`;
		})
		.join("");
}

function createDefinitions() {
	const written: string[] = [];
	return {
		written,
		add(element: (id: string) => string): string {
			const id = `d${written.length}`;
			written.push(element(id));
			return `url(#${id})`;
		},
	};
}

function linear(id: string, [x1, y1, x2, y2]: readonly number[], stops: Stops): string {
	const place = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
	return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${place}>${toStops(stops)}</linearGradient>`;
}

/** A fresh sheet of 1440 × 960; `name` seeds every accident of the picture. */
export function createSheet(name: string): Sheet {
	const random = createRandom(name);
	const { written, add } = createDefinitions();
	return {
		random,
		between: (low, high) => low + random() * (high - low),
		pick: (list) => {
			const picked = list[Math.floor(random() * list.length)];
			if (picked === undefined) throw new RangeError("nothing to pick from");
			return picked;
		},
		vertical: (top, bottom, stops) => add((id) => linear(id, [0, top, 0, bottom], stops)),
		horizontal: (left, right, stops) => add((id) => linear(id, [left, 0, right, 0], stops)),
		radial: (x, y, radius, stops) =>
			add((id) => {
				const place = `gradientUnits="userSpaceOnUse" cx="${num(x)}" cy="${num(y)}" r="${num(radius)}"`;
				return `<radialGradient id="${id}" ${place}>${toStops(stops)}</radialGradient>`;
			}),
		clip: (pathData, content) => {
			const mask = add((id) => `<clipPath id="${id}"><path d="${pathData}"/></clipPath>`);
			return `<g clip-path="${mask}">${content}</g>`;
		},
		toSvg: (content) =>
			`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
			`<defs>${written.join("")}</defs>${content}</svg>`,
	};
}
