import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listCatalogues } from "../../db/queries/document-catalogues.ts";
import { insertDocument } from "../../db/queries/document-changes.ts";
import { getDocumentIdBySign } from "../../db/queries/documents.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { type AcceptedFile, acceptFiles, type GivenFile } from "./accept-file.ts";
import { DOCUMENTS_TAG } from "./document.ts";
import { type DocumentInput, DocumentInputError, toDocumentColumns } from "./document-input.ts";
import { withDocumentFiles } from "./document-store.ts";

/** The library has the document already. */
export class DocumentKnownError extends DocumentInputError {
	override name = "DocumentKnownError";
	readonly documentId: number;

	constructor(sign: string, documentId: number) {
		super(`document ${sign} is ${documentId}`, `Văn bản ${sign} cùng ngày đã có trong thư viện (số ${documentId}).`);
		this.documentId = documentId;
	}
}

interface NewDocument {
	columns: ReturnType<typeof toDocumentColumns>;
	files: readonly AcceptedFile[];
	isDemo?: boolean;
}

/** Writes a document with its files' names; the files themselves are stored by the caller. @returns its id. */
export async function writeDocument(tx: Tx, actor: Actor, { columns, files, isDemo = false }: NewDocument) {
	const known = await getDocumentIdBySign(tx, columns);
	if (known !== null) throw new DocumentKnownError(columns.sign, known);
	const rows = files.map(({ fileName, downloadName, bytes }) => ({ fileName, downloadName, bytes: bytes.length }));
	const id = await insertDocument(tx, { ...columns, isDemo, state: "published" }, rows);
	await bumpTags(tx, "changed", [DOCUMENTS_TAG]);
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: "document.add",
		subject: `document:${id}`,
		details: { sign: columns.sign, files: rows.map(({ downloadName }) => downloadName) },
	});
	return id;
}

/**
 * Puts a document with its files before readers.
 * @param dataDir the portal's data folder, for the files.
 * @returns its id. @throws NotAllowedError; DocumentInputError, of a secret document too: then nothing is on disk;
 * DocumentKnownError.
 */
export async function addDocument(
	actor: Actor,
	input: DocumentInput,
	files: readonly GivenFile[],
	dataDir: string,
): Promise<number> {
	requireCan(actor, "document.add");
	const columns = toDocumentColumns(input, await listCatalogues(db.read));
	const accepted = await acceptFiles(files, columns.sign);
	return withDocumentFiles(dataDir, accepted, () =>
		db.tx((tx) => writeDocument(tx, actor, { columns, files: accepted })),
	);
}
