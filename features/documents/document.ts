import type { DocumentValidity } from "../../db/queries/document-words.ts";

/** A type, an issuing body or a field of work. */
export interface CatalogueRef {
	slug: string;
	name: string;
}

/** A file readers can save. */
export interface DocumentFile {
	/** "15-NQ-TU.pdf" */
	name: string;
	href: string;
	bytes: number;
}

/** What a list shows of a document. Days are calendar days such as "2026-09-05". */
export interface DocumentTeaser {
	id: number;
	slug: string;
	/** "15-NQ/TU" */
	sign: string;
	type: CatalogueRef;
	issuer: CatalogueRef;
	/** The very body: "Ban Thường vụ Tỉnh ủy". */
	issuedBy: string;
	abstract: string;
	issuedOn: string;
	state: ValidityState;
}

/** What the page of a document shows. */
export interface PartyDocument extends DocumentTeaser {
	field: CatalogueRef | null;
	effectiveOn: string | null;
	expiresOn: string | null;
	term: string;
	signer: string;
	signerPosition: string;
	signingAuthority: string;
	files: DocumentFile[];
	replaces: DocumentTeaser[];
	replacedBy: DocumentTeaser[];
}

export type ValidityState = DocumentValidity | "pending";

/** What readers are told, in the words of the law on documents. */
export const VALIDITY_NAMES: Readonly<Record<ValidityState, string>> = {
	pending: "Chưa có hiệu lực",
	in_force: "Còn hiệu lực",
	partly_expired: "Hết hiệu lực một phần",
	expired: "Hết hiệu lực toàn bộ",
	unknown: "Không xác định",
};

interface Validity {
	validity: DocumentValidity;
	effectiveOn: string | null;
	expiresOn: string | null;
}

/** Whether a document is in force on a day: what the office says, and what follows from its dates. */
export function toValidityState({ validity, effectiveOn, expiresOn }: Validity, today: string): ValidityState {
	if (validity === "expired" || validity === "unknown") return validity;
	if (expiresOn !== null && expiresOn <= today) return "expired";
	return effectiveOn !== null && effectiveOn > today ? "pending" : validity;
}

export const DOCUMENTS_PATH = "/van-ban";

/** A document's address on the site, without origin. */
export function toDocumentPath({ slug, id }: { slug: string; id: number }): string {
	return `${DOCUMENTS_PATH}/${slug}-${id}`;
}

/** "Nghị quyết số 15-NQ/TU" */
export function toDocumentTitle({ type, sign }: Pick<DocumentTeaser, "type" | "sign">): string {
	return `${type.name} số ${sign}`;
}

/** The cache tag of everything that shows documents. */
export const DOCUMENTS_TAG = "documents";
