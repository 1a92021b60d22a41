import { db } from "../../db/client.ts";
import { type AuditRow, listAuditEntries } from "../../db/queries/audit.ts";
import { listDeskDocumentRows, listDocumentYears } from "../../db/queries/desk-documents.ts";
import type { CatalogueRow } from "../../db/queries/document-catalogues.ts";
import {
	type DocumentFileRow,
	type DocumentRow,
	getDocumentRow,
	listDocumentFiles,
	listReplacements,
} from "../../db/queries/documents.ts";
import { formatDay, parseDay, toDayKey } from "../../lib/dates.ts";
import { DESK_STATES, type DeskDocumentWords } from "./desk-document-query.ts";
import { toDocumentPath, toValidityState, type ValidityState } from "./document.ts";
import type { DocumentInput } from "./document-input.ts";
import { toQueryWords } from "./document-words.ts";
import { getDocumentInput } from "./edit-document.ts";
import { getCatalogues } from "./queries.ts";

const PER_PAGE = 30;

/** A document as the office's list shows it. */
export interface DeskDocument {
	id: number;
	sign: string;
	abstract: string;
	issuedOn: string;
	type: string;
	issuer: string;
	state: ValidityState | "withdrawn";
}

const nameOf = (entries: readonly CatalogueRow[], id: number | null) =>
	entries.find((entry) => entry.id === id)?.name ?? "";

/** One page of the library as the office sees it, withdrawn documents too. */
export async function listDeskDocuments(words: DeskDocumentWords) {
	const { types, issuers } = await getCatalogues();
	const today = toDayKey(new Date());
	const find = (entries: readonly CatalogueRow[], slug: string) =>
		slug === "" ? null : (entries.find((entry) => entry.slug === slug)?.id ?? 0);
	const filter = {
		typeId: find(types, words.type),
		issuerId: find(issuers, words.issuer),
		year: words.year === "" ? null : Number(words.year),
		state: words.state === "" ? null : DESK_STATES[words.state][0],
		words: toQueryWords(words.q),
	};
	const window = { limit: PER_PAGE, offset: (words.page - 1) * PER_PAGE, today };
	const { rows, total } = await listDeskDocumentRows(db.read, filter, window);
	const documents = rows.map((row): DeskDocument => {
		const { id, sign, abstract, issuedOn } = row;
		const state = row.state === "withdrawn" ? ("withdrawn" as const) : toValidityState(row, today);
		const issuer = row.issuedBy || nameOf(issuers, row.issuerId);
		return { id, sign, abstract, issuedOn, type: nameOf(types, row.typeId), issuer, state };
	});
	return { documents, total, pageCount: Math.max(1, Math.ceil(total / PER_PAGE)) };
}

/** What the office's forms and filters choose from. */
export interface DocumentChoiceLists {
	types: { value: string; label: string }[];
	issuers: { value: string; label: string }[];
	fields: { value: string; label: string }[];
	years: { value: string; label: string }[];
}

export async function getDeskDocumentChoices(): Promise<DocumentChoiceLists> {
	const { types, issuers, fields } = await getCatalogues();
	const list = (entries: readonly CatalogueRow[]) => entries.map(({ slug, name }) => ({ value: slug, label: name }));
	const years = (await listDocumentYears(db.read)).map((year) => ({ value: String(year), label: String(year) }));
	return { types: list(types), issuers: list(issuers), fields: list(fields), years };
}

export interface DeskDocumentPage {
	row: DocumentRow;
	/** As its form begins, days as they are typed. */
	input: DocumentInput;
	files: DocumentFileRow[];
	replaces: DocumentRow[];
	replacedBy: DocumentRow[];
	history: AuditRow[];
	/** Where readers see it; null while it is withdrawn. */
	href: string | null;
}

const toTypedDay = (day: string | undefined) => (day ? formatDay(parseDay(day)) : "");

/** Everything the office knows of a document; null for one that is not there. */
export async function getDeskDocument(id: number): Promise<DeskDocumentPage | null> {
	const row = await getDocumentRow(db.read, id);
	if (!row) return null;
	const { input } = await getDocumentInput(id);
	const { issuedOn, effectiveOn, expiresOn } = input;
	const days = { issuedOn, effectiveOn, expiresOn };
	const typed = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, toTypedDay(day)]));
	return {
		row,
		input: { ...input, ...typed },
		files: await listDocumentFiles(db.read, [id]),
		...(await listReplacements(db.read, id)),
		history: await listAuditEntries(db.read, `document:${id}`),
		href: row.state === "published" ? toDocumentPath(row) : null,
	};
}
