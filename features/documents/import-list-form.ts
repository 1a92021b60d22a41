import { createHash } from "node:crypto";
import type { Actor } from "../accounts/actor.ts";
import type { GivenFile } from "./accept-file.ts";
import { DocumentInputError } from "./document-input.ts";
import { type ImportedDocument, importListed, rehearseImport } from "./import-documents.ts";
import { parseRows } from "./import-list.ts";
import { readTable } from "./read-table.ts";

/** What becomes of a list that was sent. */
export type ListAnswer =
	| { state: "refused"; message: string }
	| {
			state: "done";
			mode: "check" | "import";
			rows: ImportedDocument[];
			/** Files that were sent and that no line names. */
			unused: string[];
			/** Names what a check has shown; sent back with the import, which does that and nothing else. */
			mark: string;
			/** The library has changed since the check that was sent back: this is a new one. */
			isAnew: boolean;
	  };

interface SentList {
	mode: "check" | "import";
	table: Buffer;
	files: readonly GivenFile[];
	dataDir: string;
	/** The mark of the check the person has seen; empty where there was none. */
	seen: string;
}

/** Names a list, its files, and what was found to become of each document. */
function toMark({ table, files }: Pick<SentList, "table" | "files">, rows: readonly ImportedDocument[]): string {
	const mark = createHash("sha256").update(table);
	for (const { name, bytes } of files) mark.update(`\n${name}\n`).update(bytes);
	// What will be added has no number yet.
	const outcomes = rows.map((row) => (row.outcome === "added" ? { ...row, id: 0 } : row));
	return mark.update(JSON.stringify(outcomes)).digest("hex");
}

/**
 * Rehearses a table with the files that came beside it, or imports it as its rehearsal was shown: where that comes out
 * otherwise by now, nothing is written and the new rehearsal is the answer.
 * @throws NotAllowedError, DocumentInputError.
 */
export async function takeList(actor: Actor, sent: SentList): Promise<ListAnswer> {
	const { mode, table, files, dataDir, seen } = sent;
	const listed = parseRows(await readTable(table));
	const byName = new Map(files.map((file) => [file.name, file]));
	const findFile = async (name: string) => {
		const file = byName.get(name.normalize("NFC"));
		if (file) return file;
		throw new DocumentInputError(`no file ${name}`, `Chưa có tệp “${name}” trong các tệp gửi kèm.`, "files");
	};
	const named = new Set(listed.flatMap(({ fileNames }) => fileNames.map((name) => name.normalize("NFC"))));
	const unused = [...byName.keys()].filter((name) => !named.has(name));
	const checked = await rehearseImport(actor, listed, findFile);
	const mark = toMark(sent, checked);
	if (mode === "check" || mark !== seen) {
		return { state: "done", mode: "check", rows: checked, unused, mark, isAnew: mode === "import" };
	}
	const rows: ImportedDocument[] = [];
	await importListed(actor, listed, { findFile, dataDir }, (imported) => rows.push(imported));
	rows.sort((one, other) => one.line - other.line);
	return { state: "done", mode, rows, unused, mark, isAnew: false };
}
