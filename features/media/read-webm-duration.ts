/** Reads `length` bytes from `at`, fewer at the end. */
type ReadAt = (at: number, length: number) => Promise<Buffer>;

const MOST_STEPS = 100;
const SEGMENT = "18538067";
const INFO = "1549a966";
const CLUSTER = "1f43b675";
const SCALE = "2ad7b1";
const DURATION = "4489";
const NANOSECONDS = 1e9;
/** As long as no scale is written: a millisecond. */
const USUAL_SCALE = 1_000_000;

interface Element {
	/** Hexadecimal. */
	id: string;
	/** Where its content begins and ends. */
	from: number;
	to: number;
}

/** Bytes of a number of variable length, by the zeros before the first one (RFC 8794, 4). */
const toLength = (first: number) => Math.clz32(first) - 23;

async function readElement(read: ReadAt, at: number): Promise<Element | null> {
	const head = await read(at, 12);
	const idLength = toLength(head[0] ?? 0);
	const sizeLength = toLength(head[idLength] ?? 0);
	if (idLength > 4 || sizeLength > 8 || head.length < idLength + sizeLength) return null;
	let size = (head[idLength] ?? 0) & (0xff >> sizeLength);
	for (const byte of head.subarray(idLength + 1, idLength + sizeLength)) size = size * 256 + byte;
	const from = at + idLength + sizeLength;
	return { id: head.toString("hex", 0, idLength), from, to: from + size };
}

/** The first of the elements from `from` on that is `wanted`; null at one that is `end`, or at the file's end. */
async function find(read: ReadAt, from: number, wanted: string, end = ""): Promise<Element | null> {
	let at = from;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const element = await readElement(read, at);
		if (!element || element.id === end) return null;
		if (element.id === wanted) return element;
		at = element.to;
	}
	return null;
}

async function readInfo(read: ReadAt, info: Element): Promise<number | null> {
	let scale = USUAL_SCALE;
	let duration: number | null = null;
	for (let at = info.from, step = 0; at < info.to && step < MOST_STEPS; step += 1) {
		const element = await readElement(read, at);
		if (!element) break;
		const { id, from, to } = element;
		const content = to - from <= 8 ? await read(from, to - from) : Buffer.alloc(0);
		if (id === SCALE && content.length > 0 && content.length <= 6) scale = content.readUIntBE(0, content.length);
		if (id === DURATION && content.length === 4) duration = content.readFloatBE();
		if (id === DURATION && content.length === 8) duration = content.readDoubleBE();
		at = to;
	}
	return duration === null ? null : (duration * scale) / NANOSECONDS;
}

/** Seconds a WebM plays, as its segment's information says before the first cluster; null where it says nothing. */
export async function readWebm(read: ReadAt): Promise<number | null> {
	const segment = await find(read, 0, SEGMENT);
	const info = segment && (await find(read, segment.from, INFO, CLUSTER));
	return info && readInfo(read, info);
}
