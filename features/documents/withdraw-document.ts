import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { updateDocument } from "../../db/queries/document-changes.ts";
import { getDocumentRow, listDocumentFiles, listFilesOfOthers } from "../../db/queries/documents.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { DOCUMENTS_TAG } from "./document.ts";
import { DocumentInputError } from "./document-input.ts";
import { requireDocument } from "./document-missing.ts";
import { hideFiles, unhideFiles } from "./document-store.ts";

async function listFileNames(documentId: number): Promise<string[]> {
	return (await listDocumentFiles(db.read, [documentId])).map(({ fileName }) => fileName);
}

/**
 * Takes a document away from readers: its address answers 410, its files are gone from `/tep/` unless another document
 * has the same. The office keeps them. Repeated, it takes away files that a fault has left.
 * @throws NotAllowedError, DocumentMissingError, DocumentInputError without a reason.
 */
export async function withdrawDocument(actor: Actor, documentId: number, reason: string, dataDir: string) {
	requireCan(actor, "document.withdraw");
	if (reason.trim() === "") throw new DocumentInputError("no reason", "Hãy ghi lý do gỡ văn bản.");
	await db.tx(async (tx) => {
		const row = requireDocument(await getDocumentRow(tx, documentId), documentId);
		if (row.state === "withdrawn") return;
		await updateDocument(tx, documentId, row.version, { state: "withdrawn", withdrawnAt: new Date() });
		await bumpTags(tx, "removed", [DOCUMENTS_TAG]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "document.withdraw",
			subject: `document:${documentId}`,
			details: { sign: row.sign, reason: reason.trim() },
		});
	});
	const fileNames = await listFileNames(documentId);
	const kept = new Set(await listFilesOfOthers(db.read, documentId, fileNames));
	await hideFiles(
		dataDir,
		fileNames.filter((name) => !kept.has(name)),
	);
}

/** Puts a withdrawn document before readers again. @throws NotAllowedError, DocumentMissingError, DocumentInputError. */
export async function restoreDocument(actor: Actor, documentId: number, dataDir: string): Promise<void> {
	requireCan(actor, "document.withdraw");
	const row = requireDocument(await getDocumentRow(db.read, documentId), documentId);
	if (row.state !== "withdrawn") {
		throw new DocumentInputError(`document ${documentId} is published`, `Văn bản số ${documentId} chưa bị gỡ.`);
	}
	await unhideFiles(dataDir, await listFileNames(documentId));
	await db.tx(async (tx) => {
		await updateDocument(tx, documentId, row.version, { state: "published", withdrawnAt: null });
		await bumpTags(tx, "changed", [DOCUMENTS_TAG]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "document.restore",
			subject: `document:${documentId}`,
			details: { sign: row.sign },
		});
	});
}
