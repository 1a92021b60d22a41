import { db } from "../../db/client.ts";
import { type CatalogueRow, type Catalogues, listCatalogues } from "../../db/queries/document-catalogues.ts";
import {
	countDocuments,
	type DocumentFilter,
	type DocumentRow,
	getDocumentRow,
	listDocumentFiles,
	listDocumentRows,
	listDocumentTraits,
	listReplacements,
} from "../../db/queries/documents.ts";
import { toDayKey } from "../../lib/dates.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordTags, recordUncacheable, rememberInRecord } from "../../lib/page-record.ts";
import {
	type CatalogueRef,
	DOCUMENTS_TAG,
	type DocumentTeaser,
	type PartyDocument,
	toValidityState,
} from "./document.ts";
import type { DocumentSelection } from "./document-list.ts";
import { toQueryWords } from "./document-words.ts";

const PER_PAGE = 20;
const ALL: DocumentFilter = { typeId: null, issuerId: null, fieldId: null, year: null, inForceOn: null, words: [] };

/** What documents are sorted by; an office hardly ever changes it. */
export const getCatalogues = (): Promise<Catalogues> =>
	keepRead("document-catalogues", [DOCUMENTS_TAG], () => listCatalogues(db.read));

function requireEntry(entries: readonly CatalogueRow[], id: number): CatalogueRow {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`no catalogue entry ${id}`);
	return entry;
}

function toTeaser(row: DocumentRow, { types, issuers }: Catalogues): DocumentTeaser {
	const { id, slug, sign, issuedBy, abstract, issuedOn } = row;
	const type = requireEntry(types, row.typeId);
	const issuer = requireEntry(issuers, row.issuerId);
	// The frame of every page expires at midnight, and with it what depends on the day.
	const state = toValidityState(row, toDayKey(new Date()));
	return { id, slug, sign, type, issuer, issuedBy, abstract, issuedOn, state };
}

export interface DocumentListPage {
	documents: DocumentTeaser[];
	page: number;
	pageCount: number;
	total: number;
}

/** What a selection means to the database; null when it names a type, body or field that there is not. */
async function toFilter(selection: DocumentSelection): Promise<DocumentFilter | null> {
	const { types, issuers, fields } = await getCatalogues();
	const find = (entries: readonly CatalogueRow[], slug: string) =>
		slug === "" ? null : entries.find((entry) => entry.slug === slug)?.id;
	const [typeId, issuerId, fieldId] = [
		find(types, selection.type),
		find(issuers, selection.issuer),
		find(fields, selection.field),
	];
	if (typeId === undefined || issuerId === undefined || fieldId === undefined) return null;
	const inForceOn = selection.isInForce ? toDayKey(new Date()) : null;
	return { typeId, issuerId, fieldId, year: selection.year, inForceOn, words: toQueryWords(selection.query) };
}

/**
 * One page of the documents selected, newest first, and before those the ones whose number was typed; null beyond the
 * end and for a selection that names what there is not.
 */
export async function listDocuments(selection: DocumentSelection, page: number): Promise<DocumentListPage | null> {
	recordTags(DOCUMENTS_TAG);
	// There are more words than pages the cache has room for.
	if (selection.query !== "") recordUncacheable();
	const filter = await toFilter(selection);
	if (!filter) return null;
	const isVain = selection.query !== "" && filter.words.length === 0;
	const total = isVain ? 0 : await countDocuments(db.read, filter);
	const pageCount = Math.max(1, Math.ceil(total / PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const window = { limit: PER_PAGE, offset: (page - 1) * PER_PAGE };
	const rows = isVain ? [] : await listDocumentRows(db.read, filter, window);
	const catalogues = await getCatalogues();
	return { documents: rows.map((row) => toTeaser(row, catalogues)), page, pageCount, total };
}

/** The newest documents of the library. */
export async function listLatestDocuments(limit: number): Promise<DocumentTeaser[]> {
	const rows = await keepRead(`documents:${limit}`, [DOCUMENTS_TAG], () => listDocumentRows(db.read, ALL, { limit }));
	if (rows.length === 0) return [];
	const catalogues = await getCatalogues();
	return rows.map((row) => toTeaser(row, catalogues));
}

/** What the words of a search find in the library, the best first, and how many there are. */
export async function searchDocuments(query: string, limit: number) {
	recordTags(DOCUMENTS_TAG);
	const words = toQueryWords(query);
	if (words.length === 0) return { documents: [], total: 0 };
	const rows = await listDocumentRows(db.read, { ...ALL, words }, { limit });
	if (rows.length === 0) return { documents: [], total: 0 };
	const catalogues = await getCatalogues();
	const total = rows.length < limit ? rows.length : await countDocuments(db.read, { ...ALL, words });
	return { documents: rows.map((row) => toTeaser(row, catalogues)), total };
}

/** What a list can be narrowed to: types, bodies and fields that occur, in their order; years, the newest first. */
export interface DocumentChoices {
	types: CatalogueRef[];
	issuers: CatalogueRef[];
	fields: CatalogueRef[];
	years: number[];
}

export function getDocumentChoices(): Promise<DocumentChoices> {
	return keepRead("document-choices", [DOCUMENTS_TAG], async () => {
		const traits = await listDocumentTraits(db.read);
		const { types, issuers, fields } = await listCatalogues(db.read);
		const keep = (entries: readonly CatalogueRow[], ids: readonly (number | null)[]) =>
			entries.filter(({ id }) => ids.includes(id));
		return {
			types: keep(
				types,
				traits.map(({ typeId }) => typeId),
			),
			issuers: keep(
				issuers,
				traits.map(({ issuerId }) => issuerId),
			),
			fields: keep(
				fields,
				traits.map(({ fieldId }) => fieldId),
			),
			years: [...new Set(traits.map(({ issuedYear }) => issuedYear))].sort((one, other) => other - one),
		};
	});
}

export type DocumentPageState =
	| { state: "published"; document: PartyDocument }
	| { state: "withdrawn"; slug: string; id: number }
	| { state: "missing" };

/** What stands at a document's address. */
export function getDocumentPage(id: number): Promise<DocumentPageState> {
	recordTags(DOCUMENTS_TAG);
	return rememberInRecord(`document:${id}`, async (): Promise<DocumentPageState> => {
		const row = await getDocumentRow(db.read, id);
		if (!row) return { state: "missing" };
		if (row.state === "withdrawn") return { state: "withdrawn", slug: row.slug, id };
		return { state: "published", document: await toDocument(row) };
	});
}

async function toDocument(row: DocumentRow): Promise<PartyDocument> {
	const catalogues = await getCatalogues();
	const { replaces, replacedBy } = await listReplacements(db.read, row.id);
	const files = await listDocumentFiles(db.read, [row.id]);
	const { effectiveOn, expiresOn, term, signer, signerPosition, signingAuthority, fieldId } = row;
	return {
		...toTeaser(row, catalogues),
		...{ effectiveOn, expiresOn, term, signer, signerPosition, signingAuthority },
		field: fieldId === null ? null : requireEntry(catalogues.fields, fieldId),
		files: files.map(({ fileName, downloadName, bytes }) => {
			const hash = fileName.slice(0, fileName.indexOf("."));
			return { name: downloadName, href: `/tep/${hash}/${encodeURIComponent(downloadName)}`, bytes };
		}),
		replaces: replaces.map((other) => toTeaser(other, catalogues)),
		replacedBy: replacedBy.map((other) => toTeaser(other, catalogues)),
	};
}
