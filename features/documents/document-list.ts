import { DOCUMENTS_PATH } from "./document.ts";

/** Which documents a list shows; empty words and null want all. */
export interface DocumentSelection {
	/** Slugs of a type, an issuing body and a field of work. */
	type: string;
	issuer: string;
	field: string;
	year: number | null;
	/** Only what is in force today. */
	isInForce: boolean;
	/** As a reader typed it. */
	query: string;
}

/** The query of the list's address, by the names readers see in it. */
export type DocumentListQuery = Partial<Record<"loai" | "co-quan" | "linh-vuc" | "nam" | "hieu-luc" | "q", string>>;

export const ALL_DOCUMENTS: DocumentSelection = {
	type: "",
	issuer: "",
	field: "",
	year: null,
	isInForce: false,
	query: "",
};
const IN_FORCE = "con";
const MOST_LETTERS = 200;

/** @returns null for a year or a state no list can have. */
export function parseSelection(given: DocumentListQuery): DocumentSelection | null {
	const { loai = "", "co-quan": issuer = "", "linh-vuc": field = "", nam = "", "hieu-luc": state = "", q = "" } = given;
	if (!/^(?:\d{4})?$/.test(nam) || (state !== "" && state !== IN_FORCE)) return null;
	const query = q.normalize("NFC").trim().slice(0, MOST_LETTERS);
	return { type: loai, issuer, field, year: nam === "" ? null : Number(nam), isInForce: state !== "", query };
}

/** The address of a list, page 1 without a page number, with nothing in its query that says nothing. */
export function toDocumentListPath(selection: DocumentSelection, page = 1): string {
	const { type, issuer, field, year, isInForce, query } = selection;
	const words = {
		"co-quan": issuer,
		"hieu-luc": isInForce ? IN_FORCE : "",
		"linh-vuc": field,
		loai: type,
		nam: year === null ? "" : String(year),
		q: query,
	};
	const filled = new URLSearchParams(Object.entries(words).filter(([, word]) => word !== ""));
	const path = page === 1 ? DOCUMENTS_PATH : `${DOCUMENTS_PATH}/trang/${page}`;
	return filled.size === 0 ? path : `${path}?${filled}`;
}

/** Whether a form sent fields that were left empty: their names have no place in an address people share. */
export function hasEmptyWords(given: DocumentListQuery): boolean {
	return Object.values(given).some((word) => word.trim() === "");
}

export function isSelected(selection: DocumentSelection): boolean {
	return toDocumentListPath(selection) !== DOCUMENTS_PATH;
}
