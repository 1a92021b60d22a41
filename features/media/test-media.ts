import sharp from "sharp";
import type { GivenMedia } from "./accept-media-file.ts";

/** A second of silence as WAV, 8 bits at 8000 Hz; `seconds` make it longer. */
export function makeWave(seconds = 1): Buffer {
	const rate = 8000;
	const size = rate * seconds;
	const head = Buffer.alloc(44);
	head.write("RIFF", 0, "latin1");
	head.writeUInt32LE(36 + size, 4);
	head.write("WAVEfmt ", 8, "latin1");
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(rate, 24);
	head.writeUInt32LE(rate, 28);
	head.writeUInt16LE(1, 32);
	head.writeUInt16LE(8, 34);
	head.write("data", 36, "latin1");
	head.writeUInt32LE(size, 40);
	return Buffer.concat([head, Buffer.alloc(size, 128)]);
}

function makeBox(name: string, content: Buffer): Buffer {
	const head = Buffer.alloc(8);
	head.writeUInt32BE(8 + content.length, 0);
	head.write(name, 4, "latin1");
	return Buffer.concat([head, content]);
}

/** What tells programs an MP4 of that length, without a picture in it. */
export function makeMovie(seconds = 187, words = ""): Buffer {
	const header = Buffer.alloc(100);
	header.writeUInt32BE(600, 12);
	header.writeUInt32BE(seconds * 600, 16);
	return Buffer.concat([
		makeBox("ftyp", Buffer.from("isom\0\0\x02\0isomiso2avc1mp41", "latin1")),
		makeBox("mdat", Buffer.from(`phim ${words}`)),
		makeBox("moov", makeBox("mvhd", header)),
	]);
}

/** A picture of one colour. */
export async function makePoster(background = "#375a3c"): Promise<GivenMedia> {
	const picture = sharp({ create: { width: 640, height: 360, channels: 3, background } });
	return { name: "bia.jpg", content: await picture.jpeg().toBuffer() };
}
