const RATE = 16_000;
const HEAD_BYTES = 44;
/** Hertz of five notes, and when each is struck, in seconds. */
const NOTES = [
	[262, 0],
	[294, 0.8],
	[349, 1.6],
	[392, 2.4],
	[349, 3.6],
	[440, 4.4],
	[392, 5.2],
	[294, 6.4],
	[262, 7.2],
] as const;
/** Overtones of a gong are no multiples of its note. */
const PARTIALS = [
	[1, 0.5],
	[2.76, 0.22],
	[5.4, 0.08],
] as const;

/** Seconds the sound of the demo plays. */
export const DEMO_SOUND_SECONDS = 11;

function toSample(second: number): number {
	let sum = 0;
	for (const [note, struckAt] of NOTES) {
		const age = second - struckAt;
		if (age < 0 || age > 4) continue;
		for (const [ratio, loud] of PARTIALS) {
			sum += loud * Math.exp(-age * (1.2 + ratio / 2)) * Math.sin(2 * Math.PI * note * ratio * age);
		}
	}
	return Math.tanh(sum * 0.7);
}

function writeHead(wave: Buffer): void {
	const size = wave.length - HEAD_BYTES;
	wave.write("RIFF", 0, "latin1");
	wave.writeUInt32LE(wave.length - 8, 4);
	wave.write("WAVEfmt ", 8, "latin1");
	wave.writeUInt32LE(16, 16);
	wave.writeUInt16LE(1, 20);
	wave.writeUInt16LE(1, 22);
	wave.writeUInt32LE(RATE, 24);
	wave.writeUInt32LE(RATE * 2, 28);
	wave.writeUInt16LE(2, 32);
	wave.writeUInt16LE(16, 34);
	wave.write("data", 36, "latin1");
	wave.writeUInt32LE(size, 40);
}

/** A few strokes on gongs, computed, as WAV: 16 bits, one channel. */
export function strikeDemoGongs(): Buffer {
	const samples = DEMO_SOUND_SECONDS * RATE;
	const wave = Buffer.alloc(HEAD_BYTES + samples * 2);
	writeHead(wave);
	for (let at = 0; at < samples; at += 1) {
		wave.writeInt16LE(Math.round(toSample(at / RATE) * 0x6fff), HEAD_BYTES + at * 2);
	}
	return wave;
}
