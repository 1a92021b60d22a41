import { dirname, resolve } from "node:path";
import * as z from "zod";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { readGivenFile } from "./accept-file.ts";
import { addDocument, DocumentKnownError } from "./add-document.ts";
import { DocumentInputError } from "./document-input.ts";
import { findDocument } from "./find-document.ts";
import { replaceDocument } from "./replace-document.ts";

const words = z.string().default("");

/** One entry of the file, by the names the office's own lists have. */
const entry = z.strictObject({
	so_ky_hieu: z.string(),
	loai_van_ban: words,
	trich_yeu: z.string(),
	co_quan_ban_hanh: words,
	don_vi_ban_hanh: words,
	ngay_ban_hanh: z.string(),
	ngay_hieu_luc: words,
	ngay_het_hieu_luc: words,
	nguoi_ky: words,
	chuc_vu: words,
	quyen_han_ky: words,
	linh_vuc: words,
	tinh_trang: words,
	nhiem_ky: words,
	/** Signs of the documents it replaces. */
	thay_the: z.array(z.string()).default([]),
	do_mat: z.string(),
	/** Paths from where the list lies. */
	tep_dinh_kem: z.array(z.string()).default([]),
});
type Entry = z.output<typeof entry>;

export type ImportedDocument = { sign: string } & (
	| { outcome: "added"; id: number }
	| { outcome: "known"; id: number }
	| { outcome: "refused"; message: string }
);

function toInput(given: Entry) {
	return {
		sign: given.so_ky_hieu,
		type: given.loai_van_ban,
		issuer: given.co_quan_ban_hanh,
		issuedBy: given.don_vi_ban_hanh,
		field: given.linh_vuc,
		abstract: given.trich_yeu,
		issuedOn: given.ngay_ban_hanh,
		effectiveOn: given.ngay_hieu_luc,
		expiresOn: given.ngay_het_hieu_luc,
		validity: given.tinh_trang,
		term: given.nhiem_ky,
		signer: given.nguoi_ky,
		signerPosition: given.chuc_vu,
		signingAuthority: given.quyen_han_ky,
		secrecy: given.do_mat,
	};
}

async function readEntries(path: string): Promise<Entry[]> {
	const { bytes } = await readGivenFile(path);
	try {
		return z.array(entry).parse(JSON.parse(bytes.toString("utf8")));
	} catch (cause) {
		const detail = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
		throw new DocumentInputError(detail, `Tệp ${path} không phải là danh sách văn bản đúng mẫu:\n${detail}`);
	}
}

async function importEntry(actor: Actor, given: Entry, folder: string, dataDir: string): Promise<ImportedDocument> {
	const sign = given.so_ky_hieu;
	try {
		const paths = given.tep_dinh_kem.map((path) => resolve(folder, path));
		const files = await Promise.all(paths.map(readGivenFile));
		const id = await addDocument(actor, toInput(given), files, dataDir);
		for (const other of given.thay_the) {
			await replaceDocument(actor, id, { replacedId: await findDocument(other), isWhole: true });
		}
		return { sign, outcome: "added", id };
	} catch (error) {
		if (error instanceof DocumentKnownError) return { sign, outcome: "known", id: error.documentId };
		if (error instanceof DocumentInputError) return { sign, outcome: "refused", message: error.personMessage };
		throw error;
	}
}

/**
 * Adds the documents of a list, each in a transaction of its own; those the library has already stay as they are, so
 * that an interrupted import is repeated.
 * @param path a JSON file; files are named in it by paths from where it lies.
 * @param onDocument told of each in turn. @throws NotAllowedError, DocumentInputError when the file is no list.
 */
export async function importDocuments(
	actor: Actor,
	path: string,
	dataDir: string,
	onDocument: (imported: ImportedDocument) => void,
): Promise<void> {
	requireCan(actor, "document.add");
	const folder = dirname(resolve(path));
	for (const given of await readEntries(path)) onDocument(await importEntry(actor, given, folder, dataDir));
}
