import { dab, ellipse, fill, mix, pointIn, repeat } from "./brush.ts";
import { num, type Sheet } from "./sheet.ts";

const PETAL = "#f3b80f";
const PETAL_SHADE = "#cf8208";
const HEART = "#a4560f";

/** One head of dã quỳ, seen a little from the side when `tilt` is under 1. */
export function wildSunflower(sheet: Sheet, x: number, y: number, radius: number, tilt = 0.75): string {
	const count = 13;
	const turn = sheet.between(0, 1);
	const petals = (reach: number, wide: number, shift: number) =>
		repeat(count, (index) => {
			const angle = ((index + turn + shift) / count) * Math.PI * 2;
			const far = radius * reach * sheet.between(0.9, 1.08);
			const [dx, dy] = [Math.cos(angle), Math.sin(angle) * tilt];
			return dab(
				x + dx * far * 0.55,
				y + dy * far * 0.55,
				far * 0.95 * Math.hypot(dx, dy),
				radius * wide,
				Math.atan2(dy, dx),
			);
		});
	const heart = ellipse(x, y, radius * 0.25, radius * 0.25 * tilt);
	const pollen = repeat(14, () => {
		const [px, py] = pointIn(sheet, x, y - radius * 0.03, radius * 0.2, radius * 0.18 * tilt);
		return ellipse(px, py, radius * 0.028);
	});
	return (
		fill(petals(1, 0.3, 0.5), PETAL_SHADE) +
		fill(petals(1, 0.27, 0), PETAL) +
		fill(petals(0.75, 0.07, 0), mix(PETAL, "#fff3b0", 0.6), 0.8) +
		fill(heart, HEART) +
		fill(pollen, "#e9a63a")
	);
}

/** Many small far heads, as yellow touches with a shade under each. */
export function flowerTouches(
	sheet: Sheet,
	count: number,
	at: () => readonly [number, number],
	size: (y: number) => number,
): string {
	const heads = Array.from({ length: count }, () => {
		const [x, y] = at();
		return { x, y, radius: size(y) * sheet.between(0.6, 1.15) };
	});
	const touches = (dy: number, share: number) =>
		heads.map(({ x, y, radius }) => ellipse(x, y + radius * dy, radius * share, radius * share * 0.72)).join("");
	const petals = (turn: number, reach: number) =>
		heads
			.map(({ x, y, radius }) =>
				repeat(9, (index) => {
					const angle = ((index + turn) / 9) * Math.PI * 2;
					const [dx, dy] = [Math.cos(angle), Math.sin(angle) * 0.74];
					return dab(x + dx * radius * 0.5, y + dy * radius * 0.5, radius * reach, radius * 0.36, Math.atan2(dy, dx));
				}),
			)
			.join("");
	const hearts = fill(touches(0, 0.24), HEART);
	return fill(petals(0.5, 1.15), PETAL_SHADE) + fill(petals(0, 1.1), PETAL) + hearts;
}

/** A leaf with a midrib, pointing along `angle`; `bend` curves it. */
export function leaf(
	x: number,
	y: number,
	length: number,
	width: number,
	angle: number,
	tones: { base: string; half: string; rib: string },
	bend = 0,
): string {
	const at = (along: number, across: number) => {
		const sway = bend * Math.sin(along * Math.PI) * length * 0.16;
		const [px, py] = [along * length, across * width + sway];
		return `${num(x + px * Math.cos(angle) - py * Math.sin(angle))} ${num(y + px * Math.sin(angle) + py * Math.cos(angle))}`;
	};
	const upper = `C${at(0.2, -0.55)} ${at(0.65, -0.62)} ${at(1, 0)}`;
	const spine = `M${at(0, 0)}Q${at(0.5, 0)} ${at(1, 0)}`;
	const veins = repeat(7, (index) => {
		const along = 0.1 + index * 0.11;
		const out = 0.34 * Math.sin(Math.PI * (along + 0.1) ** 0.85);
		return `M${at(along, 0)}Q${at(along + 0.06, -out * 0.5)} ${at(along + 0.1, -out)}M${at(along, 0)}Q${at(along + 0.06, out * 0.5)} ${at(along + 0.1, out)}`;
	});
	const stroke = (width: number, d: string) =>
		`<path d="${d}" fill="none" stroke="${tones.rib}" stroke-width="${num(width)}" stroke-opacity="0.75" stroke-linecap="round"/>`;
	return (
		fill(`M${at(0, 0)}${upper}C${at(0.65, 0.62)} ${at(0.2, 0.55)} ${at(0, 0)}Z`, tones.base) +
		fill(`M${at(0, 0)}${upper}Q${at(0.5, 0)} ${at(0, 0)}Z`, tones.half) +
		stroke(width * 0.035, spine) +
		stroke(width * 0.016, veins)
	);
}
