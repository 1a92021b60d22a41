import * as z from "zod";
import type { CatalogueRow, Catalogues } from "../../db/queries/document-catalogues.ts";
import type { DocumentValues } from "../../db/queries/document-changes.ts";
import type { DocumentValidity } from "../../db/queries/document-words.ts";
import { parseDay, toDayKey } from "../../lib/dates.ts";
import { fold } from "../../lib/fold.ts";
import { PersonError } from "../../lib/person-error.ts";
import { toSlug } from "../../lib/slug.ts";
import { toCleanText } from "../../lib/text.ts";
import { type DocumentSign, parseSign } from "./document-sign.ts";
import { toStoredWords } from "./document-words.ts";
import { findSecrecyMark, isPublicDegree } from "./secrecy-marks.ts";

/** Where in a form something is wrong; null where no field is to blame. */
export type DocumentField = keyof DocumentInput | "files" | "replaces" | "replacedBy" | null;

/** What cannot be a document of the library; `personMessage` says what to do. */
export class DocumentInputError extends PersonError {
	override name = "DocumentInputError";
	readonly field: DocumentField;

	constructor(message: string, personMessage: string, field: DocumentField = null, options?: ErrorOptions) {
		super(message, personMessage, options);
		this.field = field;
	}
}

const line = (most: number) => z.string().transform(toCleanText).pipe(z.string().max(most));

/** What a person writes of a document. Type, issuer and field by name, slug or code; days as 05/9/2026 or 2026-09-05. */
export const documentInput = z.strictObject({
	sign: line(60),
	type: line(100).default(""),
	issuer: line(200).default(""),
	issuedBy: line(200).default(""),
	field: line(100).default(""),
	abstract: line(1000),
	issuedOn: line(20),
	effectiveOn: line(20).default(""),
	expiresOn: line(20).default(""),
	validity: line(40).default(""),
	term: line(20).default(""),
	signer: line(100).default(""),
	signerPosition: line(200).default(""),
	signingAuthority: line(200).default(""),
	secrecy: line(40).default(""),
});
export type DocumentInput = z.input<typeof documentInput>;
type CleanInput = z.output<typeof documentInput>;

const VALIDITIES: Readonly<Record<string, DocumentValidity>> = {
	"": "in_force",
	"con hieu luc": "in_force",
	"chua co hieu luc": "in_force",
	"het hieu luc mot phan": "partly_expired",
	"het hieu luc toan bo": "expired",
	"het hieu luc": "expired",
	"khong xac dinh": "unknown",
};

function refuse(field: DocumentField, message: string, personMessage: string): never {
	throw new DocumentInputError(message, personMessage, field);
}

/** @throws DocumentInputError for anything that bears a mark of secrecy. */
function requirePublic({ secrecy, sign, abstract }: CleanInput): void {
	const mark = isPublicDegree(secrecy) ? findSecrecyMark(`${abstract}\n`.trim()) : secrecy;
	if (mark === null) return;
	refuse(
		isPublicDegree(secrecy) ? "abstract" : "secrecy",
		`marked ${mark}`,
		`Văn bản ${sign} mang dấu “${mark}”. Trang công khai chỉ nhận văn bản không mật; không có gì được lưu lại.`,
	);
}

function parseOptionalDay(field: DocumentField, text: string, label: string): string | null {
	if (text === "") return null;
	const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
	const key = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	try {
		return toDayKey(parseDay(key));
	} catch {
		return refuse(field, `not a day: ${text}`, `${label} “${text}” không phải là ngày. Hãy viết như 05/9/2026.`);
	}
}

function findEntry(entries: readonly CatalogueRow[], wanted: string): CatalogueRow | null {
	const key = fold(wanted);
	const isMeant = ({ slug, name, code }: CatalogueRow) =>
		slug === key || fold(name) === key || (code !== "" && fold(code) === key);
	return entries.find(isMeant) ?? null;
}

/** The entry that was named, or the only one the sign's code can mean. */
function chooseEntry(
	{ field, label, wanted }: { field: DocumentField; label: string; wanted: string },
	entries: readonly CatalogueRow[],
	code: string,
): CatalogueRow {
	const ofCode = entries.filter((entry) => entry.code !== "" && entry.code === code);
	if (wanted === "" && ofCode.length === 1 && ofCode[0]) return ofCode[0];
	const named = wanted === "" ? null : (findEntry(ofCode, wanted) ?? findEntry(entries, wanted));
	if (named) return named;
	const choices = (ofCode.length > 0 ? ofCode : entries).map(({ name }) => name).join("; ");
	return refuse(field, `${label}: ${wanted || code}`, `Chưa rõ ${label} của văn bản. Hãy chọn một trong: ${choices}.`);
}

function requireSign(typed: string, { types, issuers }: Catalogues): DocumentSign {
	const codes = { types: types.map(({ code }) => code), issuers: issuers.map(({ code }) => code) };
	return (
		parseSign(typed, codes) ??
		refuse(
			"sign",
			`not a sign: ${typed}`,
			`Số, ký hiệu “${typed}” chưa đúng. Hãy viết như 15-NQ/TU hoặc 12/2026/QĐ-UBND.`,
		)
	);
}

function toDays(input: CleanInput) {
	const issuedOn = parseOptionalDay("issuedOn", input.issuedOn, "Ngày ban hành");
	const effectiveOn = parseOptionalDay("effectiveOn", input.effectiveOn, "Ngày hiệu lực");
	const expiresOn = parseOptionalDay("expiresOn", input.expiresOn, "Ngày hết hiệu lực");
	if (issuedOn === null) return refuse("issuedOn", "no day", "Hãy ghi ngày ban hành, ví dụ 05/9/2026.");
	if (issuedOn > toDayKey(new Date())) {
		return refuse("issuedOn", `issued on ${issuedOn}`, `Ngày ban hành ${input.issuedOn} còn ở tương lai; hãy sửa lại.`);
	}
	if (expiresOn !== null && expiresOn < (effectiveOn ?? issuedOn)) {
		return refuse(
			"expiresOn",
			`expires on ${expiresOn}`,
			"Ngày hết hiệu lực đứng trước ngày có hiệu lực; hãy sửa lại.",
		);
	}
	return { issuedOn, issuedYear: Number(issuedOn.slice(0, 4)), effectiveOn, expiresOn };
}

function parseClean(input: DocumentInput): CleanInput {
	const parsed = documentInput.safeParse(input);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const field = (issue?.path[0] ?? null) as keyof DocumentInput | null;
	const most = issue?.code === "too_big" ? Number(issue.maximum) : 0;
	const words = most > 0 ? `Nội dung dài hơn ${most} chữ cái; hãy rút ngắn.` : "Nội dung chưa đọc được; hãy ghi lại.";
	return refuse(field, z.prettifyError(parsed.error), words);
}

/** What a person wrote as the columns of a document. @throws DocumentInputError saying what is wrong. */
export function toDocumentColumns(
	given: DocumentInput,
	catalogues: Catalogues,
): Omit<DocumentValues, "state" | "isDemo"> {
	const input = parseClean(given);
	requirePublic(input);
	if (input.abstract === "") refuse("abstract", "no abstract", "Hãy ghi trích yếu nội dung văn bản.");
	const sign = requireSign(input.sign, catalogues);
	const type = chooseEntry(
		{ field: "type", label: "loại văn bản", wanted: input.type },
		catalogues.types,
		sign.typeCode,
	);
	if (sign.isOfParty && type.code !== sign.typeCode) {
		refuse(
			"type",
			`${sign.text} is no ${type.code}`,
			`Ký hiệu ${sign.text} không phải của loại ${type.name}; hãy xem lại.`,
		);
	}
	const issuer = chooseEntry(
		{ field: "issuer", label: "cơ quan ban hành", wanted: input.issuer },
		catalogues.issuers,
		sign.issuerCode,
	);
	const field =
		input.field === ""
			? null
			: chooseEntry({ field: "field", label: "lĩnh vực", wanted: input.field }, catalogues.fields, "");
	const days = toDays(input);
	const validity =
		VALIDITIES[fold(input.validity)] ??
		refuse("validity", `validity ${input.validity}`, `Không có tình trạng “${input.validity}”; ví dụ: Còn hiệu lực.`);
	const { issuedBy, abstract, term, signer, signerPosition, signingAuthority } = input;
	const names = { typeName: type.name, issuerName: issuer.name, fieldName: field?.name ?? "" };
	return {
		...{ issuedBy, abstract, term, signer, signerPosition, signingAuthority, validity, ...days },
		sign: sign.text,
		slug: toSlug(`${type.name} ${sign.text} ${abstract}`) || "van-ban",
		typeId: type.id,
		issuerId: issuer.id,
		fieldId: field?.id ?? null,
		...toStoredWords({ ...names, sign: sign.text, issuedBy, abstract, signer, term, issuedOn: days.issuedOn }),
	};
}
