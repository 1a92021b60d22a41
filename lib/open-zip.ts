import { inflateRawSync } from "node:zlib";

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** What is no ZIP of whole, unlocked parts, or more than was allowed. */
export class ZipError extends Error {
	override name = "ZipError";
	readonly isTooMuch: boolean;

	constructor(message: string, { isTooMuch = false, cause }: { isTooMuch?: boolean; cause?: unknown } = {}) {
		super(message, { cause });
		this.isTooMuch = isTooMuch;
	}
}

export interface ZipLimits {
	mostParts: number;
	/** Unpacked, of all parts. */
	mostBytes: number;
	/** Unpacked, of one part of XML. */
	mostXmlBytes: number;
}

const refuse = (message: string, isTooMuch = false): never => {
	throw new ZipError(message, { isTooMuch });
};

interface Entry {
	name: string;
	isEncrypted: boolean;
	method: number;
	packed: number;
	/** What the file says it will be; it is held to that. */
	declared: number;
	offset: number;
}

function listEntries(bytes: Buffer, mostParts: number): Entry[] {
	const from = Math.max(0, bytes.length - END_LENGTH - 0xffff);
	const mark = Buffer.alloc(4);
	mark.writeUInt32LE(DIRECTORY_END);
	const end = bytes.lastIndexOf(mark);
	if (end < from || end + END_LENGTH > bytes.length) return refuse("no directory");
	const count = bytes.readUInt16LE(end + 10);
	const [disk, startDisk, onDisk] = [4, 6, 8].map((offset) => bytes.readUInt16LE(end + offset));
	const directoryEnd = bytes.readUInt32LE(end + 12) + bytes.readUInt32LE(end + 16);
	// Whatever reads it next must find the very same directory: none of several disks, none moved, none of ZIP64.
	if (disk !== 0 || startDisk !== 0 || onDisk !== count || directoryEnd !== end) return refuse("another directory");
	if (count > mostParts) return refuse(`${count} parts`, true);
	const entries: Entry[] = [];
	let at = bytes.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
			return refuse("broken directory");
		const nameLength = bytes.readUInt16LE(at + 28);
		entries.push({
			name: bytes.toString("utf8", at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
			isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
			method: bytes.readUInt16LE(at + 10),
			packed: bytes.readUInt32LE(at + 20),
			declared: bytes.readUInt32LE(at + 24),
			offset: bytes.readUInt32LE(at + 42),
		});
		at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return entries;
}

function unpack(bytes: Buffer, { name, isEncrypted, method, packed, declared, offset }: Entry): Buffer {
	if (isEncrypted || (method !== STORED && method !== DEFLATED))
		return refuse(`${name}: locked or packed by ${method}`);
	if (offset + LOCAL_LENGTH > bytes.length) return refuse(`${name}: no data`);
	const start = offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
	const data = bytes.subarray(start, start + packed);
	try {
		const whole = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(declared, 1) });
		return whole.length === declared ? whole : refuse(`${name}: ${whole.length} of ${declared} bytes`);
	} catch (cause) {
		throw cause instanceof ZipError ? cause : new ZipError(`${name}: ${cause}`, { cause });
	}
}

/** Definitions of entities are how XML blows itself up or reads other files; office programs write none. */
function hasDefinitions(part: Buffer): boolean {
	const isWide = part.subarray(0, 200).includes(0);
	return /<!(?:DOCTYPE|ENTITY)/i.test(part.toString(isWide ? "utf16le" : "latin1"));
}

/**
 * The parts of an office file by name, after which it is known to be no bomb: within the limits, nothing larger than it
 * says, no definitions of entities.
 * @throws ZipError.
 */
export function openZip(bytes: Buffer, { mostParts, mostBytes, mostXmlBytes }: ZipLimits): Map<string, Buffer> {
	const entries = listEntries(bytes, mostParts);
	const isXml = ({ name }: Pick<Entry, "name">) => /\.(?:xml|rels|vml)$/i.test(name);
	const total = entries.reduce((sum, { declared }) => sum + declared, 0);
	const isTooMuch = total > mostBytes || entries.some((entry) => isXml(entry) && entry.declared > mostXmlBytes);
	if (isTooMuch) return refuse(`${total} bytes unpacked`, true);
	const parts = new Map<string, Buffer>();
	for (const entry of entries) {
		const part = unpack(bytes, entry);
		if (isXml(entry) && hasDefinitions(part)) return refuse(`${entry.name} defines entities`);
		parts.set(entry.name, part);
	}
	return parts;
}
