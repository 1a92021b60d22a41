import type { LegacyEncoding } from "../../lib/legacy-encodings.ts";
import { LegacyPageError, type LegacySource } from "./legacy-page.ts";
import { requireNoOldEncoding } from "./old-encoding.ts";

const MARKUP_NAME = /\.(?:x?html?|aspx?|php)$/iu;
const MARKUP_START = /^\s*<(?:!doctype|html|head|body|div|table|\?xml)\b/iu;
// Old pages declare these; every other byte encoding is refused rather than guessed, or read once somebody confirmed it.
const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(windows-125[0-9]|iso-8859-1|utf-16(?:le|be)?)/iu;

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** UTF-16 is known by its mark, or by every other byte being zero in markup and spaces. */
function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const sample = bytes.subarray(0, 1000);
	const zeros = [0, 0];
	for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (Math.max(even, odd) < sample.length / 8 || Math.min(even, odd) > 0) return null;
	return odd > even ? "utf-16le" : "utf-16be";
}

function decode(bytes: Uint8Array, encoding: LegacyEncoding | null): string | null {
	const utf16 = findUtf16(bytes);
	if (utf16) return decodeAs(utf16, bytes);
	const utf8 = decodeAs("utf-8", bytes);
	if (utf8 !== null) return utf8;
	const declared = DECLARED.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 4096)))?.[1];
	if (declared !== undefined) return decodeAs(declared, bytes);
	return encoding && decodeAs("windows-1252", bytes);
}

/** A few stray control characters occur in real transcripts; a zero or many of them mean that it is no text. */
function isReadable(text: string): boolean {
	const controls = text.match(/[\u0001-\u0008\u000e-\u001f]/gu)?.length ?? 0;
	return !text.includes("\u0000") && controls <= text.length / 100;
}

/**
 * The text of a file of the old portal: UTF-8, UTF-16, or the byte encoding its own markup declares.
 * @param encoding confirmed by somebody: a file of single bytes without a declaration may be written in it.
 * @throws LegacyPageError for anything that is not text in one of these; OldEncodingError with samples for what reads
 * as an old encoding nobody confirmed.
 */
export function decodeLegacyFile(
	name: string,
	bytes: Uint8Array,
	encoding: LegacyEncoding | null = null,
): LegacySource {
	if (bytes.length === 0) throw new LegacyPageError(`${name}: empty file`, "Tệp trống.");
	const text = decode(bytes, encoding)?.replace(/^\ufeff/u, "");
	if (text === undefined) requireNoOldEncoding(name, new TextDecoder("windows-1252").decode(bytes), null);
	if (text === undefined || !isReadable(text)) {
		throw new LegacyPageError(
			`${name}: neither UTF-8 nor UTF-16 text`,
			"Không đọc được: tệp không phải văn bản UTF-8 hay UTF-16. Hãy lưu lại tệp ở dạng UTF-8 rồi nhập lại.",
		);
	}
	return { name, format: MARKUP_NAME.test(name) || MARKUP_START.test(text) ? "html" : "text", text, encoding };
}
