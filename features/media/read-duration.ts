import { type FileHandle, open } from "node:fs/promises";
import { readWebm } from "./read-webm-duration.ts";

/** Reads `length` bytes from `at`, fewer at the end. */
type ReadAt = (at: number, length: number) => Promise<Buffer>;

/** So many boxes or chunks stand side by side at most before a file is not worth following. */
const MOST_STEPS = 1000;

function toReader(file: FileHandle): ReadAt {
	return async (at, length) => {
		const buffer = Buffer.alloc(length);
		const { bytesRead } = await file.read(buffer, 0, length, at);
		return buffer.subarray(0, bytesRead);
	};
}

/** Bytes per second stand in the chunk "fmt ", the sound in the chunk "data". */
async function readWave(read: ReadAt): Promise<number | null> {
	let rate = 0;
	for (let at = 12, step = 0; step < MOST_STEPS; step += 1) {
		const head = await read(at, 20);
		if (head.length < 8) return null;
		const size = head.readUInt32LE(4);
		const name = head.toString("latin1", 0, 4);
		if (name === "fmt " && head.length === 20) rate = head.readUInt32LE(16);
		if (name === "data") return rate > 0 ? size / rate : null;
		at += 8 + size + (size % 2);
	}
	return null;
}

/** ISO/IEC 14496-12: "moov" may stand at either end of the file, its first box is "mvhd". */
async function readMovie(read: ReadAt): Promise<number | null> {
	for (let at = 0, step = 0; step < MOST_STEPS; step += 1) {
		const head = await read(at, 48);
		if (head.length < 8) return null;
		const isLarge = head.readUInt32BE(0) === 1 && head.length >= 16;
		const size = isLarge ? Number(head.readBigUInt64BE(8)) : head.readUInt32BE(0);
		if (head.toString("latin1", 4, 8) === "moov") return readMovieHeader(head.subarray(isLarge ? 16 : 8));
		if (size < 8) return null;
		at += size;
	}
	return null;
}

function readMovieHeader(box: Buffer): number | null {
	if (box.length < 28 || box.toString("latin1", 4, 8) !== "mvhd" || box[8] !== 0) return null;
	const scale = box.readUInt32BE(20);
	return scale > 0 ? box.readUInt32BE(24) / scale : null;
}

const READERS: Readonly<Record<string, (read: ReadAt) => Promise<number | null>>> = {
	".wav": readWave,
	".mp4": readMovie,
	".m4a": readMovie,
	".webm": readWebm,
};

/** How long a recording plays, in whole seconds of at least one; null where its kind does not say so plainly. */
export async function readDuration(content: Buffer | { path: string }, extension: string): Promise<number | null> {
	const reader = READERS[extension];
	if (!reader) return null;
	const seconds = await withReader(content, reader);
	return seconds && Number.isFinite(seconds) ? Math.max(1, Math.round(seconds)) : null;
}

async function withReader<T>(content: Buffer | { path: string }, fn: (read: ReadAt) => Promise<T>): Promise<T> {
	if (Buffer.isBuffer(content)) return fn(async (at, length) => content.subarray(at, at + length));
	const file = await open(content.path);
	try {
		return await fn(toReader(file));
	} finally {
		await file.close();
	}
}
