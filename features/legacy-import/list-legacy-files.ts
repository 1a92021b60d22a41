import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { PersonError } from "../../lib/person-error.ts";
import { LegacyPageError } from "./legacy-page.ts";

const PAGE_NAME = /\.(?:txt|x?html?|aspx?|php)$/iu;
const MAX_BYTES = 20 * 1024 * 1024;

/** The path given to the import holds nothing to import. */
export class NothingToImportError extends PersonError {
	override name = "NothingToImportError";
}

export interface LegacyFiles {
	files: string[];
	/** Files that are no pages. */
	otherFiles: number;
	/** Folders that cannot be read; the rest is imported all the same. */
	closedFolders: { file: string; error: LegacyPageError }[];
}

/**
 * The pages at `path`: the file itself whatever its name, or the text and markup files of the folder and the folders
 * in it, sorted by path. @throws NothingToImportError when there is no such path or nothing in it.
 */
export async function listLegacyFiles(path: string): Promise<LegacyFiles> {
	const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
		const why = error.code === "ENOENT" ? "Không có tệp hay thư mục" : "Không mở được";
		throw new NothingToImportError(`${path}: ${error.code}`, `${why}: ${path}`);
	});
	if (!found.isDirectory()) return { files: [path], otherFiles: 0, closedFolders: [] };
	const { files: all, closedFolders } = await walkFolder(path);
	const files = all.filter((file) => PAGE_NAME.test(file)).sort();
	if (files.length === 0 && closedFolders.length === 0)
		throw new NothingToImportError(`${path}: no pages`, `Thư mục không có tệp .txt hay .html nào: ${path}`);
	return { files, otherFiles: all.length - files.length, closedFolders };
}

async function walkFolder(folder: string): Promise<Pick<LegacyFiles, "files" | "closedFolders">> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(({ code = "" }: NodeJS.ErrnoException) => {
		return new LegacyPageError(`${folder}: ${code}`, `Không mở được thư mục (${code || "lỗi đọc"}).`);
	});
	if (entries instanceof LegacyPageError) return { files: [], closedFolders: [{ file: folder, error: entries }] };
	const shown = entries.filter(({ name }) => !name.startsWith("."));
	const files = shown.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name));
	const closedFolders: LegacyFiles["closedFolders"] = [];
	for (const { name } of shown.filter((entry) => entry.isDirectory())) {
		const inner = await walkFolder(join(folder, name));
		files.push(...inner.files);
		closedFolders.push(...inner.closedFolders);
	}
	return { files, closedFolders };
}

/**
 * Names a source: the file's path below the folder that was given, or its name when it was given itself, in NFC,
 * so that a moved folder stays the same source.
 */
export function toSourceKey(file: string, root: string): string {
	const path = file === root ? basename(file) : relative(root, file);
	return path.replaceAll("\\", "/").normalize("NFC");
}

/** @throws LegacyPageError when the file cannot be opened or is larger than 20 MB. */
export async function readLegacyFile(file: string): Promise<Buffer> {
	try {
		const found = await stat(file);
		// A pipe or a device would be read for ever.
		if (!found.isFile()) throw new LegacyPageError(`${file}: no regular file`, "Đây không phải là một tệp thường.");
		const { size } = found;
		if (size > MAX_BYTES)
			throw new LegacyPageError(`${file}: ${size} bytes`, "Tệp lớn quá 20 MB, không phải một trang tin.");
		return await readFile(file);
	} catch (error) {
		if (error instanceof LegacyPageError) throw error;
		const { code = "" } = error as NodeJS.ErrnoException;
		throw new LegacyPageError(`${file}: ${code}`, `Không mở được tệp (${code || "lỗi đọc"}).`, error);
	}
}
