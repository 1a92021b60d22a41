import type { Actor } from "../accounts/actor.ts";
import type { GivenFile } from "./accept-file.ts";
import { DocumentInputError } from "./document-input.ts";
import { type ImportedDocument, importListed, rehearseImport } from "./import-documents.ts";
import { parseTable } from "./import-list.ts";

/** What becomes of a list that was sent. */
export type ListAnswer =
	| { state: "refused"; message: string }
	| {
			state: "done";
			mode: "check" | "import";
			rows: ImportedDocument[];
			/** Files that were sent and that no line names. */
			unused: string[];
	  };

interface SentList {
	mode: "check" | "import";
	table: Buffer;
	files: readonly GivenFile[];
	dataDir: string;
}

/** Imports a table with the files that came beside it, or rehearses it. @throws NotAllowedError, DocumentInputError. */
export async function takeList(actor: Actor, { mode, table, files, dataDir }: SentList): Promise<ListAnswer> {
	const listed = parseTable(table);
	const byName = new Map(files.map((file) => [file.name, file]));
	const findFile = async (name: string) => {
		const file = byName.get(name.normalize("NFC"));
		if (file) return file;
		throw new DocumentInputError(`no file ${name}`, `Chưa có tệp “${name}” trong các tệp gửi kèm.`, "files");
	};
	const rows: ImportedDocument[] = [];
	if (mode === "check") rows.push(...(await rehearseImport(actor, listed, findFile)));
	else await importListed(actor, listed, { findFile, dataDir }, (imported) => rows.push(imported));
	const named = new Set(listed.flatMap(({ fileNames }) => fileNames.map((name) => name.normalize("NFC"))));
	return { state: "done", mode, rows, unused: [...byName.keys()].filter((name) => !named.has(name)) };
}
