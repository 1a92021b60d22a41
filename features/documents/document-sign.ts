import { fold } from "../../lib/fold.ts";

/** Number and sign of a document, taken apart. */
export interface DocumentSign {
	/** In its one right form: "15-NQ/TU", "224/2026/NĐ-CP". */
	text: string;
	/** "NQ" */
	typeCode: string;
	/** "TU" */
	issuerCode: string;
	isOfParty: boolean;
}

const LETTERS = "\\p{L}[\\p{L}\\d]*";
/** "15-NQ/TU": Quy định 399-QĐ/TW. */
const PARTY = new RegExp(`^(\\d{1,4})-(${LETTERS})/(${LETTERS}(?:-${LETTERS})*)$`, "u");
/** "12/QĐ-UBND", "224/2026/NĐ-CP", "126/2025/QH15" */
const STATE = new RegExp(`^(\\d{1,5}(?:/\\d{4})?)/(${LETTERS})(?:-(${LETTERS}(?:-${LETTERS})*))?$`, "u");

/** What people type around it: "Số: NQ 15 - NQ/HU ngày 05/9/2016". */
function toBare(text: string): string {
	return text
		.normalize("NFC")
		.replace(/[\u2010-\u2015\u2212]/g, "-")
		.replace(/,?\s+ngày\s.*$/iu, "")
		.replace(/^\s*số\s*:?/iu, "")
		.replace(/^\s*\p{L}+\s+(?=\d)/u, "")
		.replace(/\s*([-/])\s*/g, "$1")
		.trim();
}

/** The known code that was meant: "qd" is QĐ. Unknown ones stay as they were typed. */
function toKnownCode(typed: string, known: readonly string[]): string {
	return (
		known.find((code) => code === typed) ?? known.find((code) => code !== "" && fold(code) === fold(typed)) ?? typed
	);
}

/** @returns null for what is no number and sign, neither of the party nor of the state. */
export function parseSign(typed: string, known: { types: readonly string[]; issuers: readonly string[] }) {
	const bare = toBare(typed);
	const [, number = "", type = "", issuer = ""] = PARTY.exec(bare) ?? STATE.exec(bare) ?? [];
	if (number === "") return null;
	const isOfParty = PARTY.test(bare);
	const typeCode = toKnownCode(type, known.types);
	const issuerCode = toKnownCode(issuer, known.issuers);
	const text = isOfParty
		? `${number}-${typeCode}/${issuerCode}`
		: `${number}/${typeCode}${issuerCode === "" ? "" : `-${issuerCode}`}`;
	return { text, typeCode, issuerCode, isOfParty } satisfies DocumentSign;
}
