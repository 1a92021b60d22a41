const SECTOR = 512;
const STREAM = 4096;
const TEXT_AT = 2048;
const END_OF_CHAIN = -2;
const FREE = -1;

/** The compound file of two streams of eight sectors each, behind a table of sectors and a directory. */
function makeCompound(streams: readonly [name: string, data: Buffer][]): Buffer {
	const header = Buffer.alloc(SECTOR);
	Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
	header.writeUInt16LE(0x3e, 24);
	header.writeUInt16LE(3, 26);
	header.writeUInt16LE(0xfffe, 28);
	header.writeUInt16LE(9, 30);
	header.writeUInt16LE(6, 32);
	header.writeInt32LE(1, 44);
	header.writeInt32LE(1, 48);
	header.writeInt32LE(STREAM, 56);
	header.writeInt32LE(END_OF_CHAIN, 60);
	header.writeInt32LE(END_OF_CHAIN, 68);
	for (let at = 76; at < SECTOR; at += 4) header.writeInt32LE(FREE, at);
	header.writeInt32LE(0, 76);
	const table = Buffer.alloc(SECTOR, 0xff);
	table.writeInt32LE(-3, 0);
	table.writeInt32LE(END_OF_CHAIN, 4);
	const directory = Buffer.alloc(SECTOR);
	const entries = [
		["Root Entry", 5, END_OF_CHAIN, 0] as const,
		...streams.map(([name], index) => [name, 2, 2 + index * 8, STREAM] as const),
	];
	for (const [index, [name, type, first, size]] of entries.entries()) {
		const at = index * 128;
		directory.write(name, at, "utf16le");
		directory.writeUInt16LE(name.length * 2 + 2, at + 64);
		directory.writeUInt8(type, at + 66);
		directory.writeInt32LE(FREE, at + 68);
		directory.writeInt32LE(index > 0 && index < entries.length - 1 ? index + 1 : FREE, at + 72);
		directory.writeInt32LE(index === 0 ? 1 : FREE, at + 76);
		directory.writeInt32LE(first, at + 116);
		directory.writeInt32LE(size, at + 120);
		for (let sector = 0; index > 0 && sector < 8; sector += 1) {
			table.writeInt32LE(sector === 7 ? END_OF_CHAIN : first + sector + 1, (first + sector) * 4);
		}
	}
	return Buffer.concat([header, table, directory, ...streams.map(([, data]) => data)]);
}

/** A file of Word 97 whose text is one piece of one byte a letter; a paragraph ends with "\r". */
export function makeDoc(text: string): Buffer {
	const letters = Buffer.from(text, "latin1");
	const main = Buffer.alloc(STREAM);
	main.writeUInt16LE(0xa5ec, 0);
	main.writeUInt16LE(0x0200, 10);
	main.writeUInt32LE(TEXT_AT, 0x18);
	main.writeUInt32LE(letters.length, 0x4c);
	letters.copy(main, TEXT_AT);
	const table = Buffer.alloc(STREAM);
	table.writeUInt8(2, 0);
	table.writeUInt32LE(16, 1);
	table.writeUInt32LE(letters.length, 9);
	// The piece begins there, and holds one byte a letter.
	table.writeUInt32LE(0x40000000 | (TEXT_AT * 2), 15);
	main.writeUInt32LE(0, 0x1a2);
	main.writeUInt32LE(21, 0x1a6);
	return makeCompound([
		["WordDocument", main],
		["1Table", table],
	]);
}
