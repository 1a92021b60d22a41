import type { Tx } from "../../db/client.ts";
import type { Catalogues } from "../../db/queries/document-catalogues.ts";
import { addDocumentFiles, updateDocument } from "../../db/queries/document-changes.ts";
import {
	type DocumentRow,
	getDocumentIdBySign,
	getDocumentRow,
	listDocumentFiles,
	listReplacementIds,
} from "../../db/queries/documents.ts";
import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import type { AcceptedFile } from "./accept-file.ts";
import { type NewDocument, writeDocument } from "./add-document.ts";
import type { DocumentEffects } from "./document-effects.ts";
import { type DocumentField, type DocumentInput, DocumentInputError, toDocumentColumns } from "./document-input.ts";
import { requireDocument } from "./document-missing.ts";
import { toDocumentInput } from "./edit-document.ts";
import { findDocument } from "./find-document.ts";
import { type ListedDocument, toColumnName } from "./import-list.ts";
import { requireOlder, writeReplacement } from "./replace-document.ts";

/** A document of a list whose facts and files have been looked at. */
export interface AcceptedListed {
	listed: ListedDocument;
	columns: NewDocument["columns"];
	files: readonly AcceptedFile[];
	/** The first of them as it is called where the document has files already. */
	furtherFirst: AcceptedFile | null;
}

export type Written =
	| { outcome: "added"; id: number }
	/** `changes`: the columns whose cells say something new. */
	| { outcome: "updated"; id: number; changes: string[] }
	| { outcome: "unchanged"; id: number };

/** Facts a list can change, by their columns of the table; what names a document is none of them. */
const CHANGEABLE = {
	abstract: "abstract",
	issuedBy: "issuedBy",
	fieldId: "field",
	effectiveOn: "effectiveOn",
	expiresOn: "expiresOn",
	validity: "validity",
	term: "term",
	signer: "signer",
	signerPosition: "signerPosition",
	signingAuthority: "signingAuthority",
} as const satisfies Partial<Record<keyof DocumentRow, DocumentField>>;

interface Links {
	replaces: number[];
	replacedBy: number[];
}

/** Documents a line names, found and old or new enough. @throws DocumentInputError. */
async function findLinks(tx: Tx, { listed, columns }: AcceptedListed, catalogues: Catalogues): Promise<Links> {
	const links: Links = { replaces: [], replacedBy: [] };
	for (const field of ["replaces", "replacedBy"] as const) {
		for (const named of new Set(listed[field])) {
			try {
				const id = await findDocument(named, tx, catalogues);
				const other = requireDocument(await getDocumentRow(tx, id), id);
				if (field === "replaces") requireOlder(other, columns);
				else requireOlder(columns, other);
				links[field].push(id);
			} catch (error) {
				if (!(error instanceof Error && "personMessage" in error)) throw error;
				throw new DocumentInputError(error.message, String(error.personMessage), field, { cause: error });
			}
		}
	}
	return links;
}

/** What the library has of a document with what a line says of it; an empty cell says nothing. */
function mergeFacts(row: DocumentRow, input: DocumentInput, isReplaced: boolean, catalogues: Catalogues) {
	const said = Object.entries(input).filter(([, text]) => text.trim() !== "");
	const standing = toDocumentInput(row, catalogues);
	const merged: DocumentInput = { ...standing, ...Object.fromEntries(said) };
	const columns = toDocumentColumns(merged, catalogues);
	// Whether a replaced document is in force follows from that.
	return isReplaced ? { ...columns, validity: row.validity } : columns;
}

function requireEditor(actor: Actor, personMessage: string): void {
	if (!can(actor, "document.edit")) throw new DocumentInputError(`${actor.name} may not edit`, personMessage);
}

function requireEditable(actor: Actor, { id, sign, state }: DocumentRow, links: Links): void {
	const known = `Văn bản đã có (số ${id} trong thư viện)`;
	if (links.replaces.includes(id) || links.replacedBy.includes(id))
		throw new DocumentInputError(`${id} replaces itself`, `${sign} không thể thay thế chính nó.`, "replaces");
	if (state === "withdrawn")
		throw new DocumentInputError(`document ${id} is withdrawn`, `${known} và đang gỡ. Hãy đưa lại rồi nhập.`);
	requireEditor(actor, `${known}; bạn không có quyền sửa.`);
}

/** What a line says that the library does not have yet. */
async function findNews(tx: Tx, accepted: AcceptedListed, row: DocumentRow, links: Links, catalogues: Catalogues) {
	const standing = await listReplacementIds(tx, row.id);
	const replaces = links.replaces.filter((other) => !standing.replaces.includes(other));
	const replacedBy = links.replacedBy.filter((other) => !standing.replacedBy.includes(other));
	const isReplaced = standing.replacedBy.length + replacedBy.length > 0;
	const facts = mergeFacts(row, accepted.listed.input, isReplaced, catalogues);
	const changed = (Object.keys(CHANGEABLE) as (keyof typeof CHANGEABLE)[]).filter((name) => facts[name] !== row[name]);
	const known = accepted.files.length > 0 ? await listDocumentFiles(tx, [row.id]) : [];
	const files = accepted.files
		.map((file, at) => (at === 0 && known.length > 0 ? (accepted.furtherFirst ?? file) : file))
		.filter(({ fileName }) => !known.some((one) => one.fileName === fileName))
		.map(({ fileName, downloadName, bytes }) => ({ fileName, downloadName, bytes: bytes.length }));
	const fields: DocumentField[] = changed.map((name) => CHANGEABLE[name]);
	if (files.length > 0) fields.push("files");
	const hasOwn = fields.length > 0;
	if (replaces.length > 0) fields.push("replaces");
	if (replacedBy.length > 0) fields.push("replacedBy");
	return { facts, files, replaces, replacedBy, hasOwn, changes: fields.map(toColumnName) };
}

/** A transaction, who writes in it, and what follows from it. */
export interface Writing {
	tx: Tx;
	actor: Actor;
	/** Written by whoever ends the transaction. */
	effects: DocumentEffects;
}

type News = Awaited<ReturnType<typeof findNews>>;

async function writeNews(
	{ tx, actor, effects }: Writing,
	{ id, version: base, sign }: DocumentRow,
	news: News,
): Promise<void> {
	const { facts, files, replaces, replacedBy, hasOwn } = news;
	if (hasOwn) {
		const version = await updateDocument(tx, id, base, facts);
		await addDocumentFiles(tx, id, files);
		effects.add(actor, "document.edit", id, { version, sign, addedFiles: files.length, removedFiles: 0 });
	}
	for (const replacedId of replaces)
		await writeReplacement(tx, actor, { documentId: id, replacedId, isWhole: true }, effects);
	for (const newer of replacedBy)
		await writeReplacement(tx, actor, { documentId: newer, replacedId: id, isWhole: true }, effects);
}

/**
 * Adds a document of a list, or brings the one the library has to what the list says of it, with what it replaces and
 * what replaces it; everything is looked at before anything is written.
 * @throws DocumentInputError.
 */
export async function writeListed(
	writing: Writing,
	accepted: AcceptedListed,
	catalogues: Catalogues,
): Promise<Written> {
	const { tx, actor, effects } = writing;
	const { columns, files } = accepted;
	const known = await getDocumentIdBySign(tx, columns);
	const links = await findLinks(tx, accepted, catalogues);
	if (known !== null) {
		const row = requireDocument(await getDocumentRow(tx, known), known);
		requireEditable(actor, row, links);
		const news = await findNews(tx, accepted, row, links, catalogues);
		if (news.changes.length === 0) return { outcome: "unchanged", id: known };
		await writeNews(writing, row, news);
		return { outcome: "updated", id: known, changes: news.changes };
	}
	if (links.replaces.length + links.replacedBy.length > 0)
		requireEditor(actor, "Bạn không có quyền ghi văn bản thay thế.");
	const replaces = links.replaces.map((id) => ({ named: String(id), isWhole: true }));
	const id = await writeDocument(tx, actor, { columns, files, replaces }, effects);
	for (const newer of links.replacedBy)
		await writeReplacement(tx, actor, { documentId: newer, replacedId: id, isWhole: true }, effects);
	return { outcome: "added", id };
}
