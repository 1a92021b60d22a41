import { openZip, ZipError } from "../../lib/open-zip.ts";
import { WordFileError } from "./word-file.ts";

const MEGABYTE = 1024 * 1024;
const LIMITS = { mostParts: 2000, mostBytes: 100 * MEGABYTE, mostXmlBytes: 30 * MEGABYTE };

const BROKEN = "Tệp .docx bị hỏng hoặc được khóa bằng mật khẩu. Hãy mở bằng Word, lưu lại thành tệp mới rồi thử lại.";
const TOO_MUCH = "Tệp .docx bung ra quá lớn. Hãy bớt ảnh, lưu lại rồi thử lại.";

/**
 * The parts of a .docx by name, after which it is known to be no bomb: at most 2 000 parts, 100 MB in all, 30 MB of XML
 * in one part, nothing larger than it says, no definitions of entities.
 * @throws WordFileError.
 */
export function openDocx(bytes: Buffer): Map<string, Buffer> {
	const parts = open(bytes);
	if (parts.has("[Content_Types].xml")) return parts;
	throw new WordFileError("no Word file", "Đây không phải tệp .docx. Hãy chọn tệp Word khác.");
}

function open(bytes: Buffer): Map<string, Buffer> {
	try {
		return openZip(bytes, LIMITS);
	} catch (cause) {
		if (!(cause instanceof ZipError)) throw cause;
		throw new WordFileError(cause.message, cause.isTooMuch ? TOO_MUCH : BROKEN, { cause });
	}
}
