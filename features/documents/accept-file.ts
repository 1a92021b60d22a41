import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileTypeFromBuffer } from "file-type";
import { toSafeFileName } from "../../lib/attachment-name.ts";
import { DocumentInputError } from "./document-input.ts";
import { findSecrecyMarkOfFile } from "./secrecy-marks.ts";

/** M13: a scan of some hundred pages fits. */
const MOST_BYTES = 30 * 1024 * 1024;
/** What the first bytes must say for a name to end so; the old Office formats share one container. */
const TYPE_OF: Readonly<Record<string, string>> = {
	".pdf": "pdf",
	".docx": "docx",
	".xlsx": "xlsx",
	".odt": "odt",
	".ods": "ods",
	".doc": "cfb",
	".xls": "cfb",
};

export interface GivenFile {
	/** As it was called where it came from. */
	name: string;
	bytes: Buffer;
}

export interface AcceptedFile {
	bytes: Buffer;
	/** `<hash>.<extension>` */
	fileName: string;
	downloadName: string;
}

function refuse(message: string, personMessage: string): never {
	throw new DocumentInputError(message, personMessage, "files");
}

function requireSize(name: string, bytes: number): void {
	if (bytes === 0) refuse(`${name} is empty`, `Tệp “${name}” trống. Hãy chọn tệp khác.`);
	if (bytes <= MOST_BYTES) return;
	refuse(`${name}: ${bytes} bytes`, `Tệp “${name}” lớn hơn 30 MB. Hãy nén hoặc tách tệp rồi thử lại.`);
}

/** Reads a file of this machine. @throws DocumentInputError when there is none or it is larger than 30 MB. */
export async function readGivenFile(path: string): Promise<GivenFile> {
	const name = basename(path).normalize("NFC");
	const found = await stat(path).catch(() => null);
	if (!found?.isFile()) return refuse(`no file ${path}`, `Không có tệp “${path}”. Hãy kiểm tra lại đường dẫn.`);
	requireSize(name, found.size);
	return { name, bytes: await readFile(path) };
}

/**
 * A file as the library keeps it. The first file is saved by readers under number and sign, a further one with its
 * own name behind that.
 * @throws DocumentInputError for one that is marked secret, too large, of another kind than its name says, or of none
 * the library takes.
 */
export async function acceptFile({ name, bytes }: GivenFile, sign: string, isFirst: boolean): Promise<AcceptedFile> {
	const mark = findSecrecyMarkOfFile(name);
	if (mark !== null) {
		refuse(
			`${name} is marked ${mark}`,
			`Tên tệp “${name}” mang dấu “${mark}”. Trang công khai chỉ nhận văn bản không mật; không có gì được lưu lại.`,
		);
	}
	requireSize(name, bytes.length);
	const extension = extname(name).toLowerCase();
	const expected = TYPE_OF[extension];
	const found = await fileTypeFromBuffer(bytes);
	if (expected === undefined || found?.ext !== expected) {
		refuse(
			`${name} holds ${found?.ext ?? "something unknown"}`,
			`Tệp “${name}” không phải là PDF, Word, Excel hay OpenDocument đúng như tên của nó. Hãy xuất lại tệp rồi thử lại.`,
		);
	}
	const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
	const stem = isFirst ? sign : `${sign} ${name.slice(0, -extension.length)}`;
	return { bytes, fileName: `${hash}${extension}`, downloadName: `${toSafeFileName(stem)}${extension}` };
}

/** The files of one document, in order. @throws DocumentInputError for the first that cannot be taken. */
export async function acceptFiles(files: readonly GivenFile[], sign: string): Promise<AcceptedFile[]> {
	const accepted: AcceptedFile[] = [];
	for (const [at, file] of files.entries()) accepted.push(await acceptFile(file, sign, at === 0));
	return accepted;
}
