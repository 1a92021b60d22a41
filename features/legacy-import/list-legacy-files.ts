import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { LegacyPageError } from "./legacy-page.ts";

const PAGE_NAME = /\.(?:txt|x?html?|aspx?|php)$/iu;
const MAX_BYTES = 20 * 1024 * 1024;

/** The path given to the import holds nothing to import. */
export class NothingToImportError extends Error {
	override name = "NothingToImportError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string) {
		super(message);
		this.personMessage = personMessage;
	}
}

/**
 * The pages at `path`: the file itself whatever its name, or the text and markup files of the folder and the folders
 * in it, sorted by path. @throws NothingToImportError when there is no such path or no page in it.
 */
export async function listLegacyFiles(path: string): Promise<{ files: string[]; otherFiles: number }> {
	const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
		const why = error.code === "ENOENT" ? "Không có tệp hay thư mục" : "Không mở được";
		throw new NothingToImportError(`${path}: ${error.code}`, `${why}: ${path}`);
	});
	if (!found.isDirectory()) return { files: [path], otherFiles: 0 };
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	const all = entries
		.filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
		.map((entry) => join(entry.parentPath, entry.name));
	const files = all.filter((file) => PAGE_NAME.test(file)).sort();
	if (files.length === 0)
		throw new NothingToImportError(`${path}: no pages`, `Thư mục không có tệp .txt hay .html nào: ${path}`);
	return { files, otherFiles: all.length - files.length };
}

/** Names a source: the file's name without its folder, in NFC, so that a moved folder stays the same source. */
export function toSourceKey(file: string): string {
	return basename(file).normalize("NFC");
}

/** @throws LegacyPageError when the file cannot be opened or is larger than 20 MB. */
export async function readLegacyFile(file: string): Promise<Buffer> {
	try {
		const { size } = await stat(file);
		if (size > MAX_BYTES)
			throw new LegacyPageError(`${file}: ${size} bytes`, "Tệp lớn quá 20 MB, không phải một trang tin.");
		return await readFile(file);
	} catch (error) {
		if (error instanceof LegacyPageError) throw error;
		const { code = "" } = error as NodeJS.ErrnoException;
		throw new LegacyPageError(`${file}: ${code}`, `Không mở được tệp (${code || "lỗi đọc"}).`, error);
	}
}
