import { basename, dirname } from "node:path";
import type { LegacyEncoding } from "../../lib/legacy-encodings.ts";
import { decodeLegacyFile } from "./decode-legacy-file.ts";
import type { LegacyPage } from "./legacy-page.ts";
import { type LegacyFiles, listLegacyFiles, readLegacyFile, toSourceKey } from "./list-legacy-files.ts";
import { parseLegacyPage } from "./parse-legacy-page.ts";
import { isRowSource, parseLegacyRow } from "./parse-legacy-row.ts";
import { isTable, readTable } from "./read-table.ts";

/** One page to import: a file of its own, or a row of a table. */
export interface LegacyItem {
	/** As a person finds it: the file's path, with the row's number for a row. */
	file: string;
	/** Names the source: the same key is the same page. */
	sourceKey: string;
	/** Folders in which its pictures are looked for: its own and the one that was given. */
	folders: readonly string[];
	/** @throws LegacyPageError when it cannot be opened. */
	read: () => Promise<Buffer>;
}

export interface LegacyItems extends Pick<LegacyFiles, "otherFiles" | "closedFolders"> {
	items: LegacyItem[];
}

async function listRows(path: string): Promise<LegacyItem[]> {
	const rows = await readTable(path);
	const folders = [dirname(path)];
	return rows.map(({ key, place, original }) => ({
		file: `${path}, ${place}`,
		sourceKey: `${basename(path)}#${key}`.normalize("NFC"),
		folders,
		read: async () => original,
	}));
}

/**
 * The pages at `path`: files of a folder, one file, or the rows of a table (.csv, .json, .jsonl).
 * @throws NothingToImportError; LegacyPageError for a table that cannot be read.
 */
export async function listLegacyItems(path: string): Promise<LegacyItems> {
	if (isTable(path)) return { items: await listRows(path), otherFiles: 0, closedFolders: [] };
	const { files, ...rest } = await listLegacyFiles(path);
	const items = files.map((file) => ({
		file,
		sourceKey: toSourceKey(file, path),
		folders: [dirname(file), ...(file === path ? [] : [path])],
		read: () => readLegacyFile(file),
	}));
	return { ...rest, items };
}

/** Understands what was read from a source, whatever it is. @throws LegacyPageError, OldEncodingError. */
export function parseLegacyItem(sourceKey: string, original: Uint8Array, encoding: LegacyEncoding | null): LegacyPage {
	if (isRowSource(sourceKey)) return parseLegacyRow(sourceKey, original, encoding);
	return parseLegacyPage(decodeLegacyFile(sourceKey, original, encoding));
}
