import { db, type Reader } from "../../db/client.ts";
import { type Catalogues, listCatalogues } from "../../db/queries/document-catalogues.ts";
import { listDocumentIdsBySign } from "../../db/queries/documents.ts";
import { DocumentInputError } from "./document-input.ts";
import { parseSign } from "./document-sign.ts";

/**
 * The document a person names by its number in the library or by its sign.
 * @param reader a transaction, to find what was written in it. @param known the catalogues, where they were read before.
 * @returns its id. @throws DocumentInputError when there is none, or several of one sign: numbers come again with
 * every term.
 */
export async function findDocument(named: string, reader: Reader = db.read, known?: Catalogues): Promise<number> {
	if (/^\d{1,9}$/.test(named)) return Number(named);
	const { types, issuers } = known ?? (await listCatalogues(reader));
	const codes = { types: types.map(({ code }) => code), issuers: issuers.map(({ code }) => code) };
	const sign = parseSign(named, codes)?.text ?? named;
	const [id, ...others] = await listDocumentIdsBySign(reader, sign);
	if (id === undefined) throw new DocumentInputError(`no ${sign}`, `Thư viện không có văn bản ${sign}.`, "replaces");
	if (others.length === 0) return id;
	throw new DocumentInputError(
		`${others.length + 1} documents ${sign}`,
		`Có ${others.length + 1} văn bản ${sign} của các nhiệm kỳ. Hãy dùng số trong thư viện: ${[id, ...others].join(", ")}.`,
		"replaces",
	);
}
