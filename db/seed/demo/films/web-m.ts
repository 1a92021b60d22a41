interface Film {
	width: number;
	height: number;
	framesPerSecond: number;
	/** Lossy WebP pictures: each holds a VP8 key frame. */
	frames: readonly Buffer[];
}

const KEY_FRAME = 0x80;

/** An EBML element (RFC 8794): id, length in eight bytes, content. */
function toElement(id: string, ...content: readonly Buffer[]): Buffer {
	const body = Buffer.concat(content);
	const size = Buffer.alloc(8);
	size.writeBigUInt64BE(BigInt(body.length));
	size[0] = 1;
	return Buffer.concat([Buffer.from(id, "hex"), size, body]);
}

function toNumber(id: string, value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return toElement(id, bytes);
}

function toFloat(id: string, value: number): Buffer {
	const bytes = Buffer.alloc(8);
	bytes.writeDoubleBE(value);
	return toElement(id, bytes);
}

const toText = (id: string, text: string) => toElement(id, Buffer.from(text));

/** The key frame of a lossy WebP picture without transparency. @throws Error for any other. */
function takeKeyFrame(webp: Buffer): Buffer {
	if (webp.toString("latin1", 12, 16) !== "VP8 ") throw new Error("not a lossy WebP picture");
	return webp.subarray(20, 20 + webp.readUInt32LE(16));
}

function toBlock(frame: Buffer, atMs: number): Buffer {
	const head = Buffer.alloc(4);
	head[0] = 0x81;
	head.writeInt16BE(atMs, 1);
	head[3] = KEY_FRAME;
	return toElement("a3", head, takeKeyFrame(frame));
}

/** Lossy WebP pictures of one size as a silent film (WebM with VP8) that every browser plays. */
export function toWebM({ width, height, framesPerSecond, frames }: Film): Buffer {
	const head = toElement("1a45dfa3", toText("4282", "webm"), toNumber("4287", 2), toNumber("4285", 2));
	const info = toElement(
		"1549a966",
		toNumber("2ad7b1", 1_000_000),
		toFloat("4489", (frames.length * 1000) / framesPerSecond),
		toText("4d80", "portal"),
		toText("5741", "portal"),
	);
	const picture = toElement("e0", toNumber("b0", width), toNumber("ba", height));
	const track = toElement(
		"ae",
		toNumber("d7", 1),
		toNumber("73c5", 1),
		toNumber("83", 1),
		toText("86", "V_VP8"),
		picture,
	);
	const clusters: Buffer[] = [];
	for (let from = 0; from < frames.length; from += framesPerSecond) {
		const blocks = frames
			.slice(from, from + framesPerSecond)
			.map((frame, at) => toBlock(frame, Math.round((at * 1000) / framesPerSecond)));
		clusters.push(toElement("1f43b675", toNumber("e7", (from * 1000) / framesPerSecond), ...blocks));
	}
	return Buffer.concat([head, toElement("18538067", info, toElement("1654ae6b", track), ...clusters)]);
}
