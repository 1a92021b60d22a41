import type { Catalogues } from "../../db/queries/document-catalogues.ts";
import { parseSign } from "./document-sign.ts";
import type { ListedDocument } from "./import-list.ts";

/** Makes a function that gives signs in their one right form; what is none stays as it is. */
function makeToSign({ types, issuers }: Catalogues): (typed: string) => string {
	const codes = { types: types.map(({ code }) => code), issuers: issuers.map(({ code }) => code) };
	return (typed) => parseSign(typed, codes)?.text ?? typed;
}

/**
 * The documents of a list in the order in which each finds those it names: what is replaced before what replaces it.
 * Where one says "replaced by" of a document whose own line says the same, that line is left to say it.
 */
export function orderListed(listed: readonly ListedDocument[], catalogues: Catalogues): ListedDocument[] {
	const toSign = makeToSign(catalogues);
	const bySign = Map.groupBy(listed, ({ sign }) => toSign(sign));
	const find = (named: string) => bySign.get(toSign(named)) ?? [];
	const plain = listed.map((document) => {
		const sign = toSign(document.sign);
		const saysSo = (newer: ListedDocument) => newer.replaces.some((named) => toSign(named) === sign);
		return { ...document, replacedBy: document.replacedBy.filter((named) => !find(named).some(saysSo)) };
	});
	const plainOf = new Map(listed.map((document, at) => [document, plain[at]]));
	const ordered = new Set<ListedDocument>();
	const begun = new Set<ListedDocument>();
	const visit = (document: ListedDocument) => {
		if (begun.has(document)) return;
		begun.add(document);
		for (const named of [...document.replaces, ...document.replacedBy])
			for (const other of find(named)) visit(plainOf.get(other) ?? other);
		ordered.add(document);
	};
	for (const document of plain) visit(document);
	return [...ordered];
}
