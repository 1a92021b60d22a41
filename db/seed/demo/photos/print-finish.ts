import { createRandom } from "../../../../lib/random.ts";

/** Pixels the hand strays from the drawn edge. */
const WOBBLE = 1.5;
const MOTTLE = 0.045;
const GRAIN = 0.036;

interface Noise {
	name: string;
	stepX: number;
	stepY: number;
	share: number;
}

/** Sum of smooth noises over the whole picture: each −share…share, one lattice point every `stepX` × `stepY` pixels. */
function paintNoise(width: number, height: number, noises: readonly Noise[]): Float32Array {
	const field = new Float32Array(width * height);
	for (const { name, stepX, stepY, share } of noises) {
		const random = createRandom(name);
		const columns = Math.ceil(width / stepX) + 2;
		const lattice = Float32Array.from({ length: columns * (Math.ceil(height / stepY) + 2) }, () => random() * 2 - 1);
		const level = new Float32Array(columns);
		for (let y = 0; y < height; y++) {
			const row = Math.floor(y / stepY);
			const down = y / stepY - row;
			for (let column = 0; column < columns; column++) {
				const at = row * columns + column;
				level[column] = ((lattice[at] ?? 0) * (1 - down) + (lattice[at + columns] ?? 0) * down) * share;
			}
			for (let x = 0, at = y * width; x < width; x++, at++) {
				const column = (x / stepX) | 0;
				const right = x / stepX - column;
				field[at] = (field[at] ?? 0) + (level[column] ?? 0) * (1 - right) + (level[column + 1] ?? 0) * right;
			}
		}
	}
	return field;
}

interface Surface {
	strayX: Float32Array;
	strayY: Float32Array;
	/** Change of the printed colour as a factor: paper tooth and uneven pigment. */
	pressure: Float32Array;
}

function makeSurface(width: number, height: number): Surface {
	const stray = (axis: string) =>
		paintNoise(width, height, [
			{ name: `stray-${axis}`, stepX: 26, stepY: 26, share: WOBBLE },
			{ name: `shake-${axis}`, stepX: 7, stepY: 7, share: WOBBLE * 0.45 },
		]);
	return {
		strayX: stray("x"),
		strayY: stray("y"),
		pressure: paintNoise(width, height, [
			{ name: "mottle", stepX: 150, stepY: 46, share: MOTTLE },
			{ name: "fibre", stepX: 24, stepY: 5, share: MOTTLE * 0.7 },
			{ name: "tooth", stepX: 1.7, stepY: 1.7, share: GRAIN },
			{ name: "weave", stepX: 4.3, stepY: 2.6, share: GRAIN * 0.8 },
		]),
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
				result[at * 3 + channel] = printed(value, channel) * (1 + (pressure[at] ?? 0));
			}
		}
	}
	return result;
}
