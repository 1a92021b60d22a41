import { and, asc, count, desc, eq, gt, inArray, isNull, like, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { documentFiles, documentReplacements, documents } from "../tables.ts";

export type DocumentRow = typeof documents.$inferSelect;
export type DocumentFileRow = typeof documentFiles.$inferSelect;

/** Which published documents are wanted; null wants all. */
export interface DocumentFilter {
	typeId: number | null;
	issuerId: number | null;
	fieldId: number | null;
	year: number | null;
	/** Only those in force on this day, such as "2026-11-23". */
	inForceOn: string | null;
	/** Folded words, each of which must occur. */
	words: readonly string[];
}

/** A word of those stored with a space around each. */
export const hasWord = (column: typeof documents.signWords, word: string) => like(column, `% ${word} %`);

function toCondition(filter: DocumentFilter): SQL | undefined {
	const { typeId, issuerId, fieldId, year, inForceOn, words } = filter;
	return and(
		eq(documents.state, "published"),
		typeId === null ? undefined : eq(documents.typeId, typeId),
		issuerId === null ? undefined : eq(documents.issuerId, issuerId),
		fieldId === null ? undefined : eq(documents.fieldId, fieldId),
		year === null ? undefined : eq(documents.issuedYear, year),
		inForceOn === null ? undefined : isInForceOn(inForceOn),
		...words.map((word) => hasWord(documents.searchWords, word)),
	);
}

function isInForceOn(day: string): SQL | undefined {
	return and(
		inArray(documents.validity, ["in_force", "partly_expired"]),
		or(isNull(documents.effectiveOn), lte(documents.effectiveOn, day)),
		or(isNull(documents.expiresOn), gt(documents.expiresOn, day)),
	);
}

/** Documents of which number and sign hold every word come first: somebody who types "15 nq tu" means that one. */
export function bySign(words: readonly string[]): SQL[] {
	const isMeant = and(...words.map((word) => hasWord(documents.signWords, word)));
	return isMeant ? [sql`case when ${isMeant} then 0 else 1 end`] : [];
}

/** Published documents, the newest first. */
export async function listDocumentRows(
	reader: Reader,
	filter: DocumentFilter,
	{ limit, offset = 0 }: { limit: number; offset?: number },
): Promise<DocumentRow[]> {
	return reader
		.select()
		.from(documents)
		.where(toCondition(filter))
		.orderBy(...bySign(filter.words), desc(documents.issuedOn), desc(documents.id))
		.limit(limit)
		.offset(offset);
}

/** What addresses of published documents are made of, the newest first, and when each was changed. */
export async function listDocumentAddresses(reader: Reader, limit: number) {
	const { id, slug, updatedAt } = documents;
	return reader
		.select({ id, slug, updatedAt })
		.from(documents)
		.where(eq(documents.state, "published"))
		.orderBy(desc(documents.issuedOn), desc(id))
		.limit(limit);
}

export async function countDocuments(reader: Reader, filter: DocumentFilter): Promise<number> {
	const rows = await reader.select({ documents: count() }).from(documents).where(toCondition(filter));
	return rows[0]?.documents ?? 0;
}

/** Which types, issuers, fields and years published documents have, each combination once. */
export async function listDocumentTraits(reader: Reader) {
	const { typeId, issuerId, fieldId, issuedYear } = documents;
	return reader
		.selectDistinct({ typeId, issuerId, fieldId, issuedYear })
		.from(documents)
		.where(eq(documents.state, "published"));
}

/** A document of whatever state. */
export async function getDocumentRow(reader: Reader, id: number): Promise<DocumentRow | null> {
	const rows = await reader.select().from(documents).where(eq(documents.id, id));
	return rows[0] ?? null;
}

/** The document of that number, body, type and day, of whatever state. */
export async function getDocumentIdBySign(
	reader: Reader,
	{ sign, issuerId, typeId, issuedOn }: Pick<DocumentRow, "sign" | "issuerId" | "typeId" | "issuedOn">,
): Promise<number | null> {
	const rows = await reader
		.select({ id: documents.id })
		.from(documents)
		.where(
			and(
				eq(documents.sign, sign),
				eq(documents.issuerId, issuerId),
				eq(documents.typeId, typeId),
				eq(documents.issuedOn, issuedOn),
			),
		);
	return rows[0]?.id ?? null;
}

/** Documents of that sign, of whatever state, the newest first: a number comes again with every term. */
export async function listDocumentIdsBySign(reader: Reader, sign: string): Promise<number[]> {
	const rows = await reader
		.select({ id: documents.id })
		.from(documents)
		.where(eq(documents.sign, sign))
		.orderBy(desc(documents.issuedOn), desc(documents.id));
	return rows.map(({ id }) => id);
}

/** The files of the documents, each document's in order. */
export async function listDocumentFiles(reader: Reader, documentIds: readonly number[]): Promise<DocumentFileRow[]> {
	if (documentIds.length === 0) return [];
	return reader
		.select()
		.from(documentFiles)
		.where(inArray(documentFiles.documentId, [...documentIds]))
		.orderBy(asc(documentFiles.documentId), asc(documentFiles.position));
}

/** Of these files those that a published document other than this one has. */
export async function listFilesOfOthers(
	reader: Reader,
	documentId: number,
	fileNames: readonly string[],
): Promise<string[]> {
	if (fileNames.length === 0) return [];
	const rows = await reader
		.selectDistinct({ fileName: documentFiles.fileName })
		.from(documentFiles)
		.innerJoin(documents, eq(documents.id, documentFiles.documentId))
		.where(
			and(
				inArray(documentFiles.fileName, [...fileNames]),
				ne(documentFiles.documentId, documentId),
				eq(documents.state, "published"),
			),
		);
	return rows.map(({ fileName }) => fileName);
}

/** The published documents that this one replaces, and those that replace it. */
export async function listReplacements(reader: Reader, documentId: number) {
	const isPublished = eq(documents.state, "published");
	const ofDocument = eq(documentReplacements.documentId, documentId);
	const replaces = await reader
		.select({ row: documents })
		.from(documentReplacements)
		.innerJoin(documents, eq(documents.id, documentReplacements.replacedId))
		.where(and(ofDocument, isPublished))
		.orderBy(desc(documents.issuedOn));
	const replacedBy = await reader
		.select({ row: documents })
		.from(documentReplacements)
		.innerJoin(documents, eq(documents.id, documentReplacements.documentId))
		.where(and(eq(documentReplacements.replacedId, documentId), isPublished))
		.orderBy(desc(documents.issuedOn));
	return { replaces: replaces.map(({ row }) => row), replacedBy: replacedBy.map(({ row }) => row) };
}

/** Ids of the documents, of whatever state, that this one replaces, and of those that replace it. */
export async function listReplacementIds(reader: Reader, id: number) {
	const { documentId, replacedId } = documentReplacements;
	const rows = await reader
		.select({ documentId, replacedId })
		.from(documentReplacements)
		.where(or(eq(documentId, id), eq(replacedId, id)));
	return {
		replaces: rows.filter((row) => row.documentId === id).map((row) => row.replacedId),
		replacedBy: rows.filter((row) => row.replacedId === id).map((row) => row.documentId),
	};
}
