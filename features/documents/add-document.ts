import { db, type Tx } from "../../db/client.ts";
import { type Catalogues, listCatalogues } from "../../db/queries/document-catalogues.ts";
import { insertDocument } from "../../db/queries/document-changes.ts";
import { getDocumentIdBySign, getDocumentRow } from "../../db/queries/documents.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type AcceptedFile, acceptFiles, type GivenFile } from "./accept-file.ts";
import { DocumentEffects } from "./document-effects.ts";
import { type DocumentInput, DocumentInputError, toDocumentColumns } from "./document-input.ts";
import { requireDocument } from "./document-missing.ts";
import { withDocumentFiles } from "./document-store.ts";
import { findDocument } from "./find-document.ts";
import { requireOlder, writeReplacement } from "./replace-document.ts";

/** The library has the document already. */
export class DocumentKnownError extends DocumentInputError {
	override name = "DocumentKnownError";
	readonly documentId: number;

	constructor(sign: string, documentId: number) {
		super(
			`document ${sign} is ${documentId}`,
			`Văn bản ${sign} cùng ngày đã có trong thư viện (số ${documentId}).`,
			"sign",
		);
		this.documentId = documentId;
	}
}

/** An older document as a person names it: by its number in the library or its sign. */
export interface NamedReplacement {
	named: string;
	/** False: it goes on beside the new one, expired in part. */
	isWhole: boolean;
}

export interface NewDocument {
	columns: ReturnType<typeof toDocumentColumns>;
	files: readonly AcceptedFile[];
	replaces?: readonly NamedReplacement[];
	isDemo?: boolean;
}

async function findReplaced(tx: Tx, { columns, replaces = [] }: NewDocument) {
	const found: { replacedId: number; isWhole: boolean }[] = [];
	for (const { named, isWhole } of replaces) {
		const replacedId = await findDocument(named, tx);
		requireOlder(requireDocument(await getDocumentRow(tx, replacedId), replacedId), columns);
		found.push({ replacedId, isWhole });
	}
	return found;
}

/**
 * Writes a document with its files' names; the files themselves are stored by the caller, who writes the effects too.
 * @returns its id.
 */
export async function writeDocument(
	tx: Tx,
	actor: Actor,
	document: NewDocument,
	effects: DocumentEffects,
): Promise<number> {
	const { columns, files, isDemo = false } = document;
	const known = await getDocumentIdBySign(tx, columns);
	if (known !== null) throw new DocumentKnownError(columns.sign, known);
	const replaced = await findReplaced(tx, document);
	const rows = files.map(({ fileName, downloadName, bytes }) => ({ fileName, downloadName, bytes: bytes.length }));
	const id = await insertDocument(tx, { ...columns, isDemo, state: "published" }, rows);
	const downloads = rows.map(({ downloadName }) => downloadName);
	effects.add(actor, "document.add", id, { sign: columns.sign, files: downloads });
	for (const replacement of replaced) await writeReplacement(tx, actor, { documentId: id, ...replacement }, effects);
	return id;
}

/** What a person gives of a document as it would be written. @throws DocumentInputError. */
export async function acceptDocument(
	input: DocumentInput,
	given: readonly GivenFile[],
	catalogues: Catalogues,
): Promise<Pick<NewDocument, "columns" | "files">> {
	const columns = toDocumentColumns(input, catalogues);
	return { columns, files: await acceptFiles(given, columns.sign) };
}

/**
 * Puts a document with its files before readers, and says which older ones it replaces: all of it, or nothing.
 * @param dataDir the portal's data folder, for the files.
 * @returns its id. @throws NotAllowedError; DocumentInputError, of a secret document too: then nothing is on disk;
 * DocumentKnownError.
 */
export async function addDocument(
	actor: Actor,
	input: DocumentInput,
	files: readonly GivenFile[],
	dataDir: string,
	replaces: readonly NamedReplacement[] = [],
): Promise<number> {
	requireCan(actor, "document.add");
	if (replaces.length > 0) requireCan(actor, "document.edit");
	const accepted = await acceptDocument(input, files, await listCatalogues(db.read));
	return withDocumentFiles(dataDir, accepted.files, () =>
		db.tx(async (tx) => {
			const effects = new DocumentEffects();
			const id = await writeDocument(tx, actor, { ...accepted, replaces }, effects);
			await effects.write(tx);
			return id;
		}),
	);
}
