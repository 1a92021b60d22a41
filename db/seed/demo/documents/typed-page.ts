/**
 * A one-page PDF typed on a machine with one pitch: every program has Courier, but not its Vietnamese letters, so the
 * marks are typed over the plain letters.
 */

const PAGE = { width: 595, height: 842, left: 72, top: 770 };
const SIZE = 10;
const PITCH = SIZE * 0.6;
const LINE_HEIGHT = 16;
/** Letters on a line between the margins. */
export const LINE_LETTERS = 75;

/** Where a mark is typed, in parts of the size, seen from its letter. */
interface Stroke {
	/** Octal code in the encoding below, or the sign itself. */
	glyph: string;
	x: number;
	y: number;
	scale: number;
	isAbove?: true;
}

const MARKS: Readonly<Record<string, Stroke>> = {
	"\u0300": { glyph: "\\001", x: 0, y: 0, scale: 1, isAbove: true },
	"\u0301": { glyph: "\\002", x: 0, y: 0, scale: 1, isAbove: true },
	"\u0302": { glyph: "\\003", x: 0, y: 0, scale: 1, isAbove: true },
	"\u0303": { glyph: "\\004", x: 0, y: 0, scale: 1, isAbove: true },
	"\u0306": { glyph: "\\005", x: 0, y: 0, scale: 1, isAbove: true },
	"\u0309": { glyph: "?", x: 0.18, y: 0.5, scale: 0.4, isAbove: true },
	"\u031b": { glyph: "\\007", x: 0.24, y: -0.02, scale: 0.95 },
	"\u0323": { glyph: ".", x: 0, y: -0.22, scale: 1 },
};
const DOTLESS_I = "\\006";
const ENCODING = "[1 /grave /acute /circumflex /tilde /breve /dotlessi /quoteright]";
const CAPITAL_RISE = 0.14;
const SECOND_RISE = 0.13;

interface Letter {
	glyph: string;
	strokes: Stroke[];
}

function escapeGlyph(glyph: string): string {
	return /[()\\]/.test(glyph) ? `\\${glyph}` : glyph;
}

function toLetter(character: string): Letter {
	if (character === "đ") return { glyph: "d", strokes: [{ glyph: "-", x: 0.12, y: 0.27, scale: 0.8 }] };
	if (character === "Đ") return { glyph: "D", strokes: [{ glyph: "-", x: -0.12, y: 0.04, scale: 0.8 }] };
	const [base = " ", ...marks] = character.normalize("NFD");
	const isCapital = base !== base.toLowerCase();
	let rise = isCapital ? CAPITAL_RISE : 0;
	const strokes = marks.flatMap((mark) => {
		const stroke = MARKS[mark];
		if (!stroke) return [];
		if (!stroke.isAbove) return [{ ...stroke, y: stroke.y + (stroke.glyph === "." || !isCapital ? 0 : 0.12) }];
		const placed = { ...stroke, y: stroke.y + rise };
		rise += SECOND_RISE;
		return [placed];
	});
	const isDotless = base === "i" && strokes.some(({ isAbove }) => isAbove);
	return { glyph: isDotless ? DOTLESS_I : escapeGlyph(/[\x20-\x7e]/.test(base) ? base : "-"), strokes };
}

function typeLine(text: string, x: number, y: number): string {
	const letters = [...text.normalize("NFC")].map(toLetter);
	const at = (left: number, base: number, scale: number) =>
		`${scale} 0 0 ${scale} ${left.toFixed(2)} ${base.toFixed(2)} Tm`;
	const plain = `${at(x, y, 1)} (${letters.map(({ glyph }) => glyph).join("")}) Tj`;
	const marks = letters.flatMap(({ strokes }, index) =>
		strokes.map(
			(stroke) => `${at(x + index * PITCH + stroke.x * SIZE, y + stroke.y * SIZE, stroke.scale)} (${stroke.glyph}) Tj`,
		),
	);
	return [plain, ...marks].join("\n");
}

/** Lines as they stand on the page, in Vietnamese; a line longer than `LINE_LETTERS` runs over the margin. */
export function typePage(lines: readonly string[]): Buffer {
	const typed = lines.map((line, index) => typeLine(line, PAGE.left, PAGE.top - index * LINE_HEIGHT));
	const content = `BT /F1 ${SIZE} Tf\n${typed.join("\n")}\nET`;
	const objects = [
		"<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		`<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences ${ENCODING} >> >>`,
	];
	let file = "%PDF-1.4\n";
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
	const size = objects.length + 1;
	const tail = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}${tail}`, "latin1");
}
