import { and, eq, inArray, max } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { documentFiles, documentReplacements, documents } from "../tables.ts";
import { type DocumentFileRow, getDocumentRow } from "./documents.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type DocumentValues = Omit<typeof documents.$inferInsert, "id" | "version" | "createdAt" | "updatedAt">;
export type NewDocumentFile = Omit<DocumentFileRow, "documentId" | "position">;

/** Somebody saved the document in between: nothing was written. */
export class DocumentConflictError extends Error {
	override name = "DocumentConflictError";
	readonly personMessage = "Văn bản đã được người khác lưu trước. Hãy xem lại bản mới rồi sửa lại.";
}

/** @returns the new document's id. */
export async function insertDocument(
	tx: Tx,
	values: DocumentValues,
	files: readonly NewDocumentFile[],
): Promise<number> {
	const now = new Date();
	const rows = await tx
		.insert(documents)
		.values({ ...values, createdAt: now, updatedAt: now })
		.returning({ id: documents.id });
	const documentId = requireInsertedId(rows);
	await addDocumentFiles(tx, documentId, files);
	return documentId;
}

/** Puts files behind those the document has. */
export async function addDocumentFiles(tx: Tx, documentId: number, files: readonly NewDocumentFile[]): Promise<void> {
	if (files.length === 0) return;
	const rows = await tx
		.select({ last: max(documentFiles.position) })
		.from(documentFiles)
		.where(eq(documentFiles.documentId, documentId));
	const first = (rows[0]?.last ?? -1) + 1;
	await tx.insert(documentFiles).values(files.map((file, at) => ({ ...file, documentId, position: first + at })));
}

/** Takes files from a document; those that stay keep their order. */
export async function removeDocumentFiles(tx: Tx, documentId: number, fileNames: readonly string[]): Promise<void> {
	if (fileNames.length === 0) return;
	await tx
		.delete(documentFiles)
		.where(and(eq(documentFiles.documentId, documentId), inArray(documentFiles.fileName, [...fileNames])));
}

/**
 * Writes over the version it was based on.
 * @returns the new version. @throws DocumentConflictError when the document has moved on or is gone.
 */
export async function updateDocument(
	tx: Tx,
	id: number,
	baseVersion: number,
	values: Partial<DocumentValues>,
): Promise<number> {
	const rows = await tx
		.update(documents)
		.set({ ...values, version: baseVersion + 1, updatedAt: new Date() })
		.where(and(eq(documents.id, id), eq(documents.version, baseVersion)))
		.returning({ version: documents.version });
	const version = rows[0]?.version;
	if (version !== undefined) return version;
	const current = await getDocumentRow(tx, id);
	throw new DocumentConflictError(`document ${id}: saved from version ${baseVersion}, now at ${current?.version}`);
}

/** Says that a document replaces another; once said it may be said again. */
export async function insertReplacement(tx: Tx, documentId: number, replacedId: number): Promise<void> {
	await tx.insert(documentReplacements).values({ documentId, replacedId }).onConflictDoNothing();
}

/** Deletes the invented documents. @returns names of the files that no document has any more. */
export async function deleteDemoDocuments(tx: Tx): Promise<string[]> {
	const demo = tx.select({ id: documents.id }).from(documents).where(eq(documents.isDemo, true));
	const files = await tx
		.selectDistinct({ fileName: documentFiles.fileName })
		.from(documentFiles)
		.where(inArray(documentFiles.documentId, demo));
	await tx.delete(documents).where(eq(documents.isDemo, true));
	const names = files.map(({ fileName }) => fileName);
	if (names.length === 0) return [];
	const kept = await tx
		.select({ fileName: documentFiles.fileName })
		.from(documentFiles)
		.where(inArray(documentFiles.fileName, names));
	const keptNames = new Set(kept.map(({ fileName }) => fileName));
	return names.filter((name) => !keptNames.has(name));
}
