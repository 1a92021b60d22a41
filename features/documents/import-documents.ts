import { dirname, resolve } from "node:path";
import { db } from "../../db/client.ts";
import { listCatalogues } from "../../db/queries/document-catalogues.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type GivenFile, readGivenFile } from "./accept-file.ts";
import { acceptDocument, addDocument, DocumentKnownError, type NewDocument, writeDocument } from "./add-document.ts";
import { DocumentInputError } from "./document-input.ts";
import { type ListedDocument, parseJsonList, parseTable } from "./import-list.ts";

export type ImportedDocument = { line: number; sign: string } & (
	| { outcome: "added"; id: number }
	| { outcome: "known"; id: number }
	| { outcome: "refused"; message: string }
);

/** Finds a file by its name in the list. @throws DocumentInputError when there is none. */
export type FindFile = (name: string) => Promise<GivenFile>;

/** What becomes of one document of a list; only failures of ours are thrown. */
async function settle({ line, sign }: ListedDocument, add: () => Promise<number>): Promise<ImportedDocument> {
	try {
		return { line, sign, outcome: "added", id: await add() };
	} catch (error) {
		if (error instanceof DocumentKnownError) return { line, sign, outcome: "known", id: error.documentId };
		if (error instanceof DocumentInputError) return { line, sign, outcome: "refused", message: error.personMessage };
		throw error;
	}
}

/**
 * Adds the documents of a list, each in a transaction of its own; those the library has already stay as they are, so
 * that an interrupted import is repeated.
 * @param onDocument told of each in turn. @throws NotAllowedError.
 */
export async function importListed(
	actor: Actor,
	listed: readonly ListedDocument[],
	{ findFile, dataDir }: { findFile: FindFile; dataDir: string },
	onDocument: (imported: ImportedDocument) => void,
): Promise<void> {
	requireCan(actor, "document.add");
	for (const document of listed) {
		const { input, replaces, fileNames } = document;
		const add = async () => addDocument(actor, input, await Promise.all(fileNames.map(findFile)), dataDir, replaces);
		onDocument(await settle(document, add));
	}
}

/** Ends a rehearsal: whatever it wrote is taken back. */
class RehearsalOverError extends Error {
	override name = "RehearsalOverError";
}

/**
 * What `importListed` would do with each document of a list, found by doing it in one transaction that is taken back:
 * nothing is written, no file is kept. @throws NotAllowedError.
 */
export async function rehearseImport(
	actor: Actor,
	listed: readonly ListedDocument[],
	findFile: FindFile,
): Promise<ImportedDocument[]> {
	requireCan(actor, "document.add");
	const catalogues = await listCatalogues(db.read);
	const accepted = new Map<ListedDocument, NewDocument>();
	const refused = new Map<ListedDocument, ImportedDocument>();
	for (const document of listed) {
		const outcome = await settle(document, async () => {
			const files = await Promise.all(document.fileNames.map(findFile));
			const { columns, files: taken } = await acceptDocument(document.input, files, catalogues);
			accepted.set(document, { columns, files: taken, replaces: document.replaces });
			return 0;
		});
		if (outcome.outcome === "refused") refused.set(document, outcome);
	}
	const outcomes: ImportedDocument[] = [];
	const rehearsal = db.tx(async (tx) => {
		for (const document of listed) {
			const entry = accepted.get(document);
			const known = refused.get(document);
			if (known) outcomes.push(known);
			else if (entry) outcomes.push(await settle(document, () => writeDocument(tx, actor, entry)));
		}
		throw new RehearsalOverError("nothing is kept");
	});
	await rehearsal.catch((error: unknown) => {
		if (!(error instanceof RehearsalOverError)) throw error;
	});
	return outcomes;
}

/**
 * Adds the documents of a list on this machine, or only looks what would become of them.
 * @param path a JSON file or a table (.csv); files are named in it by paths from where it lies.
 * @param onDocument told of each in turn. @throws NotAllowedError, DocumentInputError when the file is no list.
 */
export async function importDocuments(
	actor: Actor,
	path: string,
	{ dataDir, isRehearsal = false }: { dataDir: string; isRehearsal?: boolean },
	onDocument: (imported: ImportedDocument) => void,
): Promise<void> {
	const folder = dirname(resolve(path));
	const findFile = (name: string) => readGivenFile(resolve(folder, name));
	const { bytes } = await readGivenFile(path);
	const listed = /\.csv$/i.test(path) ? parseTable(bytes) : parseJsonList(bytes);
	if (!isRehearsal) return importListed(actor, listed, { findFile, dataDir }, onDocument);
	for (const outcome of await rehearseImport(actor, listed, findFile)) onDocument(outcome);
}
