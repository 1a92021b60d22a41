import { crc32, deflateRawSync } from "node:zlib";

interface Part {
	name: string;
	data: Buffer;
	/** What the directory says of its size; the truth when left out. */
	declared?: number;
}

/** A ZIP for tests: also one that lies about itself. */
export function makeZip(parts: readonly Part[]): Buffer {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, data, declared = data.length } of parts) {
		const packed = deflateRawSync(data);
		const shared = Buffer.alloc(26);
		shared.writeUInt16LE(20, 0);
		shared.writeUInt16LE(8, 4);
		shared.writeUInt32LE(crc32(data), 10);
		shared.writeUInt32LE(packed.length, 14);
		shared.writeUInt32LE(declared, 18);
		shared.writeUInt16LE(Buffer.byteLength(name), 22);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		const label = Buffer.from(name);
		files.push(Buffer.from("504b0304", "hex"), shared, label, packed);
		directory.push(Buffer.from("504b01021400", "hex"), shared, place, label);
		offset += 30 + label.length + packed.length;
	}
	const listed = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(listed.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...files, listed, end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING =
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

interface TestDocx {
	/** What stands in `w:body`. */
	body: string;
	/** By name below `word/media/`; `picture()` shows them by their order. */
	media?: Readonly<Record<string, Buffer>>;
	/** More parts, or others in place of ours. */
	parts?: Readonly<Record<string, string>>;
}

export function paragraph(text: string, { style = "", run = "" } = {}): string {
	const properties = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
	return `<w:p>${properties}<w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function listItem(text: string, level: number): string {
	return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** The picture of that number, from 1. */
export function picture(number: number, alt: string): string {
	return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="${number}" name="Picture ${number}" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="m${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** A .docx as Word writes it, as far as a test needs one. */
export function makeDocx({ body, media = {}, parts = {} }: TestDocx): Buffer {
	const relations = Object.keys(media).map(
		(name, index) => `<Relationship Id="m${index + 1}" Type="${OFFICE}/image" Target="media/${name}"/>`,
	);
	const texts: Record<string, string> = {
		"[Content_Types].xml": TYPES,
		"_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/_rels/document.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/>${relations.join("")}</Relationships>`,
		"word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${R} ${DRAWING}><w:body>${body}</w:body></w:document>`,
		"word/styles.xml": STYLES,
		"word/numbering.xml": NUMBERING,
		...parts,
	};
	return makeZip([
		...Object.entries(texts).map(([name, text]) => ({ name, data: Buffer.from(text) })),
		...Object.entries(media).map(([name, data]) => ({ name: `word/media/${name}`, data })),
	]);
}
