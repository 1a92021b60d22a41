import { blob, dab, fill, line, mix, type Point, pointIn, polygon, repeat, type Tones } from "./brush.ts";
import type { Contour } from "./land.ts";
import { num, type Sheet, WIDTH } from "./sheet.ts";

/** A trunk that tapers and leans, standing on y. */
export function trunk(x: number, y: number, height: number, width: number, lean: number, paint: string): string {
	const [top, half] = [x + lean, width / 2];
	const d =
		`M${num(x - half * 1.5)} ${num(y)}Q${num(x - half * 0.8)} ${num(y - height * 0.2)} ${num(top - half * 0.35)} ${num(y - height)}` +
		`H${num(top + half * 0.35)}Q${num(x + half * 0.9)} ${num(y - height * 0.2)} ${num(x + half * 1.5)} ${num(y)}Z`;
	return fill(d, paint);
}

interface Mass {
	x: number;
	y: number;
	rx: number;
	ry: number;
	/** Length of one leaf stroke, pixels. */
	leaf: number;
	tones: Tones;
	/** Direction the light comes from: −1 left, 1 right. */
	light?: number;
	density?: number;
}

/** A mass of leaves: a dark body, leaf strokes in the middle tone, and light on the side of the sun. */
export function leafMass(sheet: Sheet, { x, y, rx, ry, leaf, tones, light = -1, density = 1 }: Mass): string {
	const body = repeat(8, () => {
		const [atX, atY] = pointIn(sheet, x, y, rx * 0.62, ry * 0.6);
		return blob(sheet, atX, atY, rx * 0.46, ry * 0.48);
	});
	const count = Math.min(900, ((rx * ry) / (leaf * leaf)) * 5 * density);
	const touches = (share: number, moveX: number, moveY: number, spread: number, size: number) =>
		repeat(count * share, () => {
			const [atX, atY] = pointIn(sheet, x + moveX, y + moveY, rx * spread, ry * spread);
			return dab(atX, atY, leaf * size * sheet.between(0.6, 1.2), leaf * 0.32 * size, sheet.between(-0.9, 0.9));
		});
	return (
		fill(body + touches(0.6, 0, 0, 1.04, 1.1), tones.dark) +
		fill(touches(0.75, light * rx * 0.1, -ry * 0.12, 0.86, 1), tones.mid) +
		fill(touches(0.4, light * rx * 0.24, -ry * 0.3, 0.6, 0.85), tones.light)
	);
}

/** A broad tree of the plateau: short trunk, heaped crown. */
export function broadTree(
	sheet: Sheet,
	x: number,
	y: number,
	height: number,
	tones: Tones,
	bark: string,
	light = -1,
): string {
	const lobes: Point[] = [
		[0, -0.78],
		[-0.26, -0.62],
		[0.27, -0.6],
		[-0.1, -0.55],
		[0.13, -0.48],
		[-0.34, -0.46],
		[0.36, -0.44],
	];
	const leaf = Math.max(3.5, height * 0.035);
	const boughs = lobes
		.map(
			([alongX, up]) =>
				`M${num(x)} ${num(y - height * 0.22)}L${num(x + alongX * height * 0.8)} ${num(y + up * height)}`,
		)
		.join("");
	const crown = lobes
		.map(([alongX, up]) => {
			const [atX, atY] = [x + alongX * height * sheet.between(0.85, 1.15), y + up * height];
			return leafMass(sheet, { x: atX, y: atY, rx: height * 0.22, ry: height * 0.17, leaf, tones, light });
		})
		.reverse()
		.join("");
	return trunk(x, y, height * 0.5, height * 0.06, height * 0.02, bark) + line(boughs, bark, height * 0.018) + crown;
}

/** A flat cloud of pine needles. */
export function needleCloud(sheet: Sheet, x: number, y: number, rx: number, ry: number, tones: Tones): string {
	const needles = (count: number, lift: number, length: number, spread: number) =>
		repeat(count, () => {
			const [atX, atY] = pointIn(sheet, x, y - lift, rx * spread, ry * spread);
			const outward = Math.atan2(atY - y - ry, atX - x);
			return dab(
				atX,
				atY,
				length * sheet.between(0.7, 1.3),
				Math.max(1, length * 0.085),
				outward + sheet.between(-0.35, 0.35),
			);
		});
	const length = Math.min(34, rx * 0.36);
	const count = Math.min(150, (rx * ry * 14) / (length * length));
	return (
		fill(blob(sheet, x, y, rx * 0.9, ry * 0.75, 0.3) + needles(count, 0, length, 1.02), tones.dark) +
		fill(needles(count * 0.9, ry * 0.28, length * 0.85, 0.84), tones.mid) +
		fill(needles(count * 0.5, ry * 0.52, length * 0.7, 0.66), tones.light)
	);
}

/** A tall three-needled pine: bare red trunk, clouds of needles in the upper part. */
export function pine(sheet: Sheet, x: number, y: number, height: number, tones: Tones, bark: string, lean = 0): string {
	const count = 10;
	const clouds: string[] = [];
	const boughs: string[] = [];
	for (let index = 0; index < count; index++) {
		const up = 0.5 + (index / (count - 1)) * 0.47 + sheet.between(-0.02, 0.02);
		const side = index % 2 === 0 ? -1 : 1;
		const reach = index === count - 1 ? 0 : height * (0.26 - Math.abs(up - 0.66) * 0.42) * sheet.between(0.45, 0.95);
		const [stemX, atY] = [x + lean * up, y - height * up];
		const atX = stemX + side * reach;
		boughs.push(
			`M${num(stemX)} ${num(atY + height * 0.07)}Q${num(stemX + side * reach * 0.5)} ${num(atY + height * 0.05)} ${num(atX)} ${num(atY)}`,
		);
		clouds.push(
			needleCloud(sheet, atX, atY, height * sheet.between(0.12, 0.17), height * sheet.between(0.05, 0.065), tones),
		);
	}
	const stem = trunk(x, y, height * 0.95, height * 0.035, lean * 0.95, bark);
	const lit = trunk(x - height * 0.006, y, height * 0.95, height * 0.012, lean * 0.95, mix(bark, "#f0b080", 0.3));
	return stem + lit + line(boughs.join(""), bark, Math.max(1, height * 0.012)) + clouds.join("");
}

interface Fringe {
	height: number;
	spacing: number;
	color: string;
	isPine?: boolean;
	from?: number;
	to?: number;
	sink?: number;
}

function farPine(sheet: Sheet, x: number, y: number, height: number): string {
	const stem = polygon([
		[x - height * 0.025, y],
		[x, y - height],
		[x + height * 0.025, y],
	]);
	const tufts = repeat(7, (index) => {
		const up = 0.4 + index * 0.095;
		const width = height * (0.36 - Math.abs(up - 0.58) * 0.5) * sheet.between(0.7, 1.2);
		return dab(
			x + sheet.between(-0.06, 0.06) * height,
			y - height * up,
			width,
			height * 0.07,
			sheet.between(-0.2, 0.2),
		);
	});
	return stem + tufts;
}

/** Far trees along a contour, as one shape: rounded crowns, or pines. */
export function treeFringe(sheet: Sheet, shape: Contour, options: Fringe): string {
	const { height, spacing, color, isPine = false, from = -20, to = WIDTH + 20, sink = 2 } = options;
	const trees: string[] = [];
	for (let x = from; x < to; x += spacing * sheet.between(0.5, 1.4)) {
		const size = height * sheet.between(0.55, 1.15);
		const y = shape(x) + sink;
		trees.push(isPine ? farPine(sheet, x, y, size) : blob(sheet, x, y - size * 0.35, size * 0.42, size * 0.5, 0.3));
	}
	return fill(trees.join(""), color);
}

/** Blades of grass rising from a contour or a strip under it. */
export function grass(
	sheet: Sheet,
	shape: Contour,
	count: number,
	height: number,
	color: string,
	depth = 0,
	opacity = 1,
): string {
	const blades = repeat(count, () => {
		const x = sheet.between(-10, WIDTH + 10);
		const y = shape(x) + depth * sheet.random();
		const [tall, bend] = [height * sheet.between(0.4, 1.1), height * sheet.between(-0.4, 0.4)];
		const half = Math.max(0.9, height * 0.035);
		return `M${num(x - half)} ${num(y + 4)}Q${num(x)} ${num(y - tall * 0.6)} ${num(x + bend)} ${num(y - tall)}Q${num(x + half * 1.6)} ${num(y - tall * 0.5)} ${num(x + half)} ${num(y + 4)}Z`;
	});
	return fill(blades, color, opacity);
}

/** A palm with feathered, hanging fronds: areca when slim, coconut when stout. */
export function palm(sheet: Sheet, x: number, y: number, height: number, tones: Tones, bark: string, lean = 0): string {
	const [topX, topY] = [x + lean, y - height];
	const frond = (angle: number, size: number) => {
		const reach = height * 0.38 * size;
		const at = (along: number) =>
			[
				topX + Math.cos(angle) * reach * along,
				topY + Math.sin(angle) * reach * 0.9 * along + reach * 0.62 * along ** 2.2,
			] as const;
		return repeat(22, (index) => {
			const along = 0.08 + (index / 22) * 0.9;
			const [px, py] = at(along);
			const [nextX, nextY] = at(along + 0.05);
			const heading = Math.atan2(nextY - py, nextX - px);
			const length = reach * 0.25 * Math.sin(0.6 + along * 2.3);
			const leaflet = (turn: number) =>
				dab(
					px + Math.cos(heading + turn) * length * 0.5,
					py + Math.sin(heading + turn) * length * 0.5,
					length,
					reach * 0.026,
					heading + turn,
				);
			return leaflet(0.85) + leaflet(-0.85) + dab(px, py, reach * 0.1, reach * 0.02, heading);
		});
	};
	const fronds = (angles: readonly number[], size: number) =>
		angles.map((angle) => frond(angle + sheet.between(-0.12, 0.12), size * sheet.between(0.88, 1.08))).join("");
	return (
		trunk(x, y, height, height * 0.035, lean, bark) +
		fill(fronds([0.35, 2.75, -0.25, 3.45], 0.92), tones.dark) +
		fill(fronds([-0.6, -2.5, -1.15, -2.0, 0.05, 3.1], 1), tones.mid) +
		fill(fronds([-0.9, -2.25], 0.85), tones.light)
	);
}

/** A clump of banana leaves. */
export function banana(sheet: Sheet, x: number, y: number, height: number, tones: Tones): string {
	const leaves = [-2.5, -0.65, -2.15, -1.0, -1.85, -1.35].map((angle, index) => {
		const reach = height * sheet.between(0.75, 1);
		const [endX, endY] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
		const bend = Math.cos(angle) > 0 ? 1 : -1;
		const [midX, midY] = [x + Math.cos(angle) * reach * 0.55, y + Math.sin(angle) * reach * 0.8];
		const wide = height * 0.13;
		const outline = (side: number) => `Q${num(midX + bend * wide * side)} ${num(midY - wide * side * 0.9)}`;
		const d = `M${num(x)} ${num(y)}${outline(1)} ${num(endX)} ${num(endY + height * 0.16)}${outline(-0.7)} ${num(x)} ${num(y)}Z`;
		const rib = `M${num(x)} ${num(y)}Q${num(midX)} ${num(midY)} ${num(endX)} ${num(endY + height * 0.16)}`;
		const tone = [tones.dark, tones.mid, tones.dark, tones.mid, tones.light, tones.mid][index] ?? tones.mid;
		return fill(d, tone) + line(rib, mix(tone, "#f4f0c0", 0.3), Math.max(1, height * 0.012));
	});
	return leaves.join("");
}
