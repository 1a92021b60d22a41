import { inflateRawSync } from "node:zlib";
import { WordFileError } from "./word-file.ts";

const MEGABYTE = 1024 * 1024;
const MOST_PARTS = 2000;
const MOST_BYTES = 100 * MEGABYTE;
const MOST_XML_BYTES = 30 * MEGABYTE;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

const BROKEN = "Tệp .docx bị hỏng hoặc được khóa bằng mật khẩu. Hãy mở bằng Word, lưu lại thành tệp mới rồi thử lại.";
const TOO_MUCH = "Tệp .docx bung ra quá lớn. Hãy bớt ảnh, lưu lại rồi thử lại.";

const refuse = (message: string, personMessage = BROKEN): never => {
	throw new WordFileError(message, personMessage);
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

function listEntries(bytes: Buffer): Entry[] {
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
	if (count > MOST_PARTS) return refuse(`${count} parts`, TOO_MUCH);
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
		throw cause instanceof WordFileError ? cause : new WordFileError(`${name}: ${cause}`, BROKEN, { cause });
	}
}

/** Definitions of entities are how XML blows itself up or reads other files; Word writes none. */
function hasDefinitions(part: Buffer): boolean {
	const isWide = part.subarray(0, 200).includes(0);
	return /<!(?:DOCTYPE|ENTITY)/i.test(part.toString(isWide ? "utf16le" : "latin1"));
}

/**
 * The parts of a .docx by name, after which it is known to be no bomb: at most 2 000 parts, 100 MB in all, 30 MB of XML
 * in one part, nothing larger than it says, no definitions of entities.
 * @throws WordFileError.
 */
export function openDocx(bytes: Buffer): Map<string, Buffer> {
	const entries = listEntries(bytes);
	const isXml = ({ name }: Pick<Entry, "name">) => /\.(?:xml|rels|vml)$/i.test(name);
	const total = entries.reduce((sum, { declared }) => sum + declared, 0);
	const isTooMuch = total > MOST_BYTES || entries.some((entry) => isXml(entry) && entry.declared > MOST_XML_BYTES);
	if (isTooMuch) return refuse(`${total} bytes unpacked`, TOO_MUCH);
	const parts = new Map<string, Buffer>();
	for (const entry of entries) {
		const part = unpack(bytes, entry);
		if (isXml(entry) && hasDefinitions(part)) return refuse(`${entry.name} defines entities`);
		parts.set(entry.name, part);
	}
	if (!parts.has("[Content_Types].xml"))
		return refuse("no Word file", "Đây không phải tệp .docx. Hãy chọn tệp Word khác.");
	return parts;
}
