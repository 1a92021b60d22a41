import { PersonError } from "../../lib/person-error.ts";

const MEGABYTE = 1024 * 1024;
export const MOST_FILE_BYTES = 15 * MEGABYTE;

/** A file that cannot become a text of ours; `personMessage` says what to do. */
export class WordFileError extends PersonError {
	override name = "WordFileError";
}

export type WordKind = "docx" | "doc";

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ZIP = Buffer.from("504b0304", "hex");

/**
 * What kind of Word file it is by its first bytes, never by its name.
 * @throws WordFileError for anything else, for nothing, and for more than 15 MB.
 */
export function requireWordKind(bytes: Buffer): WordKind {
	if (bytes.length === 0) throw new WordFileError("empty file", "Tệp trống. Hãy chọn tệp khác.");
	if (bytes.length > MOST_FILE_BYTES) {
		throw new WordFileError(`${bytes.length} bytes`, "Tệp lớn hơn 15 MB. Hãy nén ảnh trong tệp rồi thử lại.");
	}
	if (bytes.subarray(0, ZIP.length).equals(ZIP)) return "docx";
	if (bytes.subarray(0, OLE.length).equals(OLE)) return "doc";
	throw new WordFileError(
		`begins with ${bytes.subarray(0, 8).toString("hex")}`,
		"Đây không phải tệp Word. Hãy mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi thử lại.",
	);
}
