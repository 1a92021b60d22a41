import { blob, dab, ellipse, fill, line, polygon, repeat } from "./brush.ts";
import { HEIGHT, num, type Sheet, type Stops, WIDTH } from "./sheet.ts";

/** The ground of every picture: sky colour from top to horizon, with the level strokes of a wide brush. */
export function sky(sheet: Sheet, horizon: number, stops: Stops, streak = "#ffffff"): string {
	const ground = fill(`M0 0H${WIDTH}V${HEIGHT}H0Z`, sheet.vertical(0, horizon, stops));
	const streaks = repeat(90, () => {
		const y = horizon * sheet.random();
		return dab(sheet.between(0, WIDTH), y, sheet.between(200, 620), sheet.between(2, 9), sheet.between(-0.015, 0.015));
	});
	return ground + fill(streaks, streak, 0.07);
}

interface Disc {
	x: number;
	y: number;
	radius: number;
	color: string;
	halo: string;
	reach: number;
}

/** Sun or moon with the light around it. */
export function disc(sheet: Sheet, { x, y, radius, color, halo, reach }: Disc): string {
	const glow = sheet.radial(x, y, reach, { 0: [halo, 0.85], 0.25: [halo, 0.5], 0.6: [halo, 0.16], 1: [halo, 0] });
	return fill(ellipse(x, y, reach), glow) + fill(ellipse(x, y, radius), color);
}

export function stars(sheet: Sheet, count: number, lowest: number, color: string): string {
	return fill(
		repeat(count, () => ellipse(sheet.between(0, WIDTH), lowest * sheet.random() ** 1.3, sheet.between(0.7, 2.1))),
		color,
		0.8,
	);
}

/** Thin level clouds, lit from below or above. */
export function strips(sheet: Sheet, y: number, spread: number, color: string, count: number, opacity = 0.7): string {
	return repeat(count, () => {
		const [x, at] = [sheet.between(-100, WIDTH + 100), y + sheet.between(-spread, spread)];
		const length = sheet.between(180, 560);
		const shape = repeat(5, () =>
			dab(
				x + sheet.between(-0.25, 0.25) * length,
				at + sheet.between(-7, 7),
				length * sheet.between(0.4, 0.9),
				sheet.between(5, 13),
				0,
			),
		);
		const veil = sheet.horizontal(x - length * 0.6, x + length * 0.6, {
			0: [color, 0],
			0.35: [color, opacity],
			0.65: [color, opacity],
			1: [color, 0],
		});
		return fill(shape, veil);
	});
}

/** A heaped cloud on a flat base. */
export function heap(
	sheet: Sheet,
	x: number,
	base: number,
	width: number,
	height: number,
	lit: string,
	shade: string,
): string {
	const mounds = (lift: number, size: number) =>
		repeat(15, (index) => {
			const along = (index + 0.5) / 15;
			const arch = Math.sin(along * Math.PI) ** 0.8 * sheet.between(0.55, 1);
			const radius = (height * 0.26 * arch + height * 0.07) * size;
			return blob(sheet, x + (along - 0.5) * width, base - arch * height * 0.66 - lift, radius * 1.25, radius, 0.14);
		});
	const body = mounds(0, 1.2) + dab(x, base - height * 0.06, width * 1.15, height * 0.16, 0);
	const paint = sheet.vertical(base - height, base + height * 0.1, { 0: lit, 0.55: [lit, 0.95], 1: [shade, 0] });
	const hollow = sheet.vertical(base - height * 0.7, base, { 0: [shade, 0.1], 0.8: [shade, 0.55], 1: [shade, 0] });
	const light = sheet.vertical(base - height, base - height * 0.2, { 0: ["#ffffff", 0.75], 1: ["#ffffff", 0] });
	return fill(body, paint) + fill(mounds(-height * 0.1, 0.75), hollow) + fill(mounds(height * 0.07, 0.55), light);
}

export function birds(sheet: Sheet, x: number, y: number, count: number, color: string, size = 16): string {
	const flock = repeat(count, () => {
		const [atX, atY] = [x + sheet.between(-150, 150), y + sheet.between(-50, 50)];
		const span = size * sheet.between(0.6, 1.2);
		const wing = (side: number) =>
			`M${num(atX)} ${num(atY)}q${num(side * span * 0.4)} ${num(-span * 0.5)} ${num(side * span)} ${num(-span * 0.22)}`;
		return wing(-1) + wing(1);
	});
	return line(flock, color, size * 0.13, 0.85);
}

/** Bars of light fanning out from a source towards the lower edge. */
export function rays(
	sheet: Sheet,
	x: number,
	y: number,
	angles: readonly number[],
	length: number,
	color: string,
	opacity: number,
): string {
	const light = sheet.radial(x, y, length, { 0: [color, opacity], 0.5: [color, opacity * 0.55], 1: [color, 0] });
	const bars = angles.map((angle) => {
		const half = sheet.between(0.018, 0.05);
		const end = (turn: number) => [x + Math.cos(turn) * length, y + Math.sin(turn) * length] as const;
		return fill(polygon([[x, y], end(angle - half), end(angle + half)]), light);
	});
	return bars.join("");
}
