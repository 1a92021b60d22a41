import { createRandom } from "./sheet.ts";

/** Pixels the hand strays from the drawn edge. */
const WOBBLE = 1.5;
const MOTTLE = 0.045;
const GRAIN = 0.036;

/** Smooth noise −1…1 over the whole picture, one lattice point every `stepX` × `stepY` pixels. */
function paintNoise(name: string, width: number, height: number, stepX: number, stepY: number): Float32Array {
	const random = createRandom(name);
	const columns = Math.ceil(width / stepX) + 2;
	const lattice = Float32Array.from({ length: columns * (Math.ceil(height / stepY) + 2) }, () => random() * 2 - 1);
	const field = new Float32Array(width * height);
	for (let y = 0; y < height; y++) {
		const row = Math.floor(y / stepY);
		const down = y / stepY - row;
		for (let x = 0; x < width; x++) {
			const column = Math.floor(x / stepX);
			const right = x / stepX - column;
			const at = row * columns + column;
			const upper = (lattice[at] ?? 0) * (1 - right) + (lattice[at + 1] ?? 0) * right;
			const lower = (lattice[at + columns] ?? 0) * (1 - right) + (lattice[at + columns + 1] ?? 0) * right;
			field[y * width + x] = upper * (1 - down) + lower * down;
		}
	}
	return field;
}

function add(first: Float32Array, second: Float32Array, share: number): Float32Array {
	return first.map((value, at) => value + (second[at] ?? 0) * share);
}

interface Surface {
	strayX: Float32Array;
	strayY: Float32Array;
	/** Factor on the printed colour: paper tooth and uneven pigment. */
	pressure: Float32Array;
}

function makeSurface(width: number, height: number): Surface {
	const layer = (name: string, stepX: number, stepY = stepX) => paintNoise(name, width, height, stepX, stepY);
	const mottle = add(layer("mottle", 150, 46), layer("fibre", 24, 5), 0.7);
	const grain = add(layer("tooth", 1.7), layer("weave", 4.3, 2.6), 0.8);
	return {
		strayX: add(layer("stray-x", 26), layer("shake-x", 7), 0.45).map((value) => value * WOBBLE),
		strayY: add(layer("stray-y", 26), layer("shake-y", 7), 0.45).map((value) => value * WOBBLE),
		pressure: mottle.map((value, at) => 1 + value * MOTTLE + (grain[at] ?? 0) * GRAIN),
	};
}

let prepared: { key: string; surface: Surface } | null = null;

function getSurface(width: number, height: number): Surface {
	const key = `${width}x${height}`;
	if (prepared?.key !== key) prepared = { key, surface: makeSurface(width, height) };
	return prepared.surface;
}

// Ink on warm paper is neither black nor white.
const INK = [22, 19, 22];
const PAPER = [253, 248, 238];

function printed(value: number, channel: number): number {
	const ink = INK[channel] ?? 0;
	return ink + (value / 255) * ((PAPER[channel] ?? 255) - ink);
}

/**
 * Turns clean vector pixels (RGB, 8 bit) into something pulled from a block: edges that stray like a cut by hand,
 * pigment that lies unevenly, the tooth of warm paper. The same pixels give the same print.
 */
export function finishAsPrint(pixels: Uint8Array, width: number, height: number): Uint8ClampedArray {
	const { strayX, strayY, pressure } = getSurface(width, height);
	const result = new Uint8ClampedArray(pixels.length);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = y * width + x;
			const fromX = Math.min(Math.max(x + (strayX[at] ?? 0), 0), width - 1.001);
			const fromY = Math.min(Math.max(y + (strayY[at] ?? 0), 0), height - 1.001);
			const [left, top] = [fromX | 0, fromY | 0];
			const [right, down] = [fromX - left, fromY - top];
			const corner = (top * width + left) * 3;
			for (let channel = 0; channel < 3; channel++) {
				const a = corner + channel;
				const upper = (pixels[a] ?? 0) * (1 - right) + (pixels[a + 3] ?? 0) * right;
				const b = a + width * 3;
				const lower = (pixels[b] ?? 0) * (1 - right) + (pixels[b + 3] ?? 0) * right;
				const value = upper * (1 - down) + lower * down;
				result[at * 3 + channel] = printed(value, channel) * (pressure[at] ?? 1);
			}
		}
	}
	return result;
}
