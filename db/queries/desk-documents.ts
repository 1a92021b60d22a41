import { and, count, desc, eq, gt, inArray, isNotNull, isNull, lte, or, type SQL } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { documents } from "../tables.ts";
import type { DocumentValidity } from "./document-words.ts";
import { bySign, type DocumentRow, hasWord } from "./documents.ts";

/** How a document stands for the office: in the words of its validity, not yet in force, or taken from readers. */
export type DeskDocumentState = DocumentValidity | "pending" | "withdrawn";

/** Which documents are wanted, withdrawn ones too; null wants all. */
export interface DeskDocumentFilter {
	typeId: number | null;
	issuerId: number | null;
	year: number | null;
	state: DeskDocumentState | null;
	/** Folded words, each of which must occur. */
	words: readonly string[];
}

/** The same as `toValidityState` says of a row. */
function isInState(state: DeskDocumentState, today: string): SQL | undefined {
	const { validity, effectiveOn, expiresOn } = documents;
	if (state === "withdrawn") return eq(documents.state, "withdrawn");
	const isPublished = eq(documents.state, "published");
	const isOpen = or(isNull(expiresOn), gt(expiresOn, today));
	const isCounted = inArray(validity, ["in_force", "partly_expired"]);
	const isAhead = and(isNotNull(effectiveOn), gt(effectiveOn, today));
	if (state === "unknown") return and(isPublished, eq(validity, "unknown"));
	if (state === "expired")
		return and(isPublished, or(eq(validity, "expired"), and(isCounted, isNotNull(expiresOn), lte(expiresOn, today))));
	if (state === "pending") return and(isPublished, isCounted, isOpen, isAhead);
	return and(isPublished, eq(validity, state), isOpen, or(isNull(effectiveOn), lte(effectiveOn, today)));
}

function toCondition({ typeId, issuerId, year, state, words }: DeskDocumentFilter, today: string): SQL | undefined {
	return and(
		typeId === null ? undefined : eq(documents.typeId, typeId),
		issuerId === null ? undefined : eq(documents.issuerId, issuerId),
		year === null ? undefined : eq(documents.issuedYear, year),
		state === null ? undefined : isInState(state, today),
		...words.map((word) => hasWord(documents.searchWords, word)),
	);
}

/**
 * Documents of whatever state, the newest first, and before those the ones whose number was typed; with how many there
 * are in all. @param today such as "2026-11-23".
 */
export async function listDeskDocumentRows(
	reader: Reader,
	filter: DeskDocumentFilter,
	{ limit, offset, today }: { limit: number; offset: number; today: string },
): Promise<{ rows: DocumentRow[]; total: number }> {
	const condition = toCondition(filter, today);
	const rows = await reader
		.select()
		.from(documents)
		.where(condition)
		.orderBy(...bySign(filter.words), desc(documents.issuedOn), desc(documents.id))
		.limit(limit)
		.offset(offset);
	const totals = await reader.select({ documents: count() }).from(documents).where(condition);
	return { rows, total: totals[0]?.documents ?? 0 };
}

/** The years documents of whatever state were issued in, the newest first. */
export async function listDocumentYears(reader: Reader): Promise<number[]> {
	const rows = await reader
		.selectDistinct({ year: documents.issuedYear })
		.from(documents)
		.orderBy(desc(documents.issuedYear));
	return rows.map(({ year }) => year);
}
