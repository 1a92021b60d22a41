import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { type CatalogueRow, type Catalogues, listCatalogues } from "../../db/queries/document-catalogues.ts";
import { addDocumentFiles, removeDocumentFiles, updateDocument } from "../../db/queries/document-changes.ts";
import {
	type DocumentRow,
	getDocumentIdBySign,
	getDocumentRow,
	listDocumentFiles,
	listFilesOfOthers,
} from "../../db/queries/documents.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { acceptFile, type GivenFile } from "./accept-file.ts";
import { DocumentKnownError } from "./add-document.ts";
import { DOCUMENTS_TAG, VALIDITY_NAMES } from "./document.ts";
import { type DocumentInput, DocumentInputError, toDocumentColumns } from "./document-input.ts";
import { requireDocument } from "./document-missing.ts";
import { hideFiles, withDocumentFiles } from "./document-store.ts";

interface DocumentEdit {
	input: DocumentInput;
	baseVersion: number;
	/** Put behind those it has. */
	newFiles?: readonly GivenFile[];
	/** Names in the media folder of those it is to lose. */
	removedFiles?: readonly string[];
}

/** The facts of a document as a person would write them. */
export function toDocumentInput(row: DocumentRow, { types, issuers, fields }: Catalogues): DocumentInput {
	const slugOf = (entries: readonly CatalogueRow[], id: number | null) =>
		entries.find((entry) => entry.id === id)?.slug ?? "";
	const { sign, issuedBy, abstract, issuedOn, term, signer, signerPosition, signingAuthority } = row;
	return {
		...{ sign, issuedBy, abstract, issuedOn, term, signer, signerPosition, signingAuthority },
		type: slugOf(types, row.typeId),
		issuer: slugOf(issuers, row.issuerId),
		field: slugOf(fields, row.fieldId),
		effectiveOn: row.effectiveOn ?? "",
		expiresOn: row.expiresOn ?? "",
		validity: VALIDITY_NAMES[row.validity],
	};
}

/** What a person once wrote of a document, to be changed and saved again. */
export async function getDocumentInput(documentId: number): Promise<{ input: DocumentInput; version: number }> {
	const row = requireDocument(await getDocumentRow(db.read, documentId), documentId);
	return { input: toDocumentInput(row, await listCatalogues(db.read)), version: row.version };
}

/**
 * Saves changed facts of a document; a file it loses is gone for readers and kept by the office. An address that changes with them leads to the new one.
 * @returns the new version. @throws NotAllowedError, DocumentMissingError, DocumentInputError, DocumentKnownError,
 * DocumentConflictError when somebody saved after `baseVersion`.
 */
export async function editDocument(
	actor: Actor,
	documentId: number,
	{ input, baseVersion, newFiles = [], removedFiles = [] }: DocumentEdit,
	dataDir: string,
): Promise<number> {
	requireCan(actor, "document.edit");
	const columns = toDocumentColumns(input, await listCatalogues(db.read));
	const row = requireDocument(await getDocumentRow(db.read, documentId), documentId);
	if (row.state === "withdrawn")
		throw new DocumentInputError(`document ${documentId} is withdrawn`, "Văn bản đang gỡ. Hãy đưa lại rồi sửa.");
	const standing = (await listDocumentFiles(db.read, [documentId])).map(({ fileName }) => fileName);
	const hasFiles = standing.some((name) => !removedFiles.includes(name));
	const files = await Promise.all(newFiles.map((file, at) => acceptFile(file, columns.sign, at === 0 && !hasFiles)));
	const saved = await withDocumentFiles(dataDir, files, () =>
		db.tx(async (tx) => {
			const known = await getDocumentIdBySign(tx, columns);
			if (known !== null && known !== documentId) throw new DocumentKnownError(columns.sign, known);
			const version = await updateDocument(tx, documentId, baseVersion, columns);
			const rows = files.map(({ fileName, downloadName, bytes }) => ({ fileName, downloadName, bytes: bytes.length }));
			await removeDocumentFiles(tx, documentId, removedFiles);
			await addDocumentFiles(tx, documentId, rows);
			await bumpTags(tx, removedFiles.length > 0 ? "removed" : "changed", [DOCUMENTS_TAG]);
			await insertAuditEntry(tx, {
				...toActorColumns(actor),
				action: "document.edit",
				subject: `document:${documentId}`,
				details: { version, sign: columns.sign, addedFiles: rows.length, removedFiles: removedFiles.length },
			});
			return version;
		}),
	);
	const gone = standing.filter((name) => removedFiles.includes(name));
	const kept = await listFilesOfOthers(db.read, 0, gone);
	await hideFiles(
		dataDir,
		gone.filter((name) => !kept.includes(name)),
	);
	return saved;
}
