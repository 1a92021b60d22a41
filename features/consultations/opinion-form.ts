import { findEmailError, findLengthError, toFieldErrors } from "../reader-forms/field-checks.ts";
import type { Reading, SentForm } from "../reader-forms/guarded-form.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";

/** Names of the fields, as they are sent. */
export const FIELDS = {
	consultation: "so",
	part: "phan",
	content: "noi-dung",
	name: "ten",
	organisation: "don-vi",
	email: "thu-dien-tu",
	isNameShown: "dang-ten",
	consent: "dong-y",
	token: "phieu",
	answer: "ma",
	/** What the browser computed in place of an answer. */
	solution: "loi-giai",
	wantsCode: "nhan-ma",
	/** Nobody sees this one; what is in it was put there by a program. */
	trap: "trang-web",
} as const;

/** Ids of the fields, in the order they stand in on the page. */
export const FIELD_IDS = {
	part: "gop-y-phan",
	content: "gop-y-noi-dung",
	name: "gop-y-ten",
	organisation: "gop-y-don-vi",
	email: "gop-y-thu",
	consent: "gop-y-dong-y",
	answer: "gop-y-ma",
} as const;

export const NAME_LETTERS = { min: 2, max: 60 };
export const ORGANISATION_LETTERS = { min: 0, max: 200 };
export const CONTENT_LETTERS = { min: 10, max: 10_000 };
/** More than may be sent, so that a text pasted whole can be shortened. */
export const MOST_TYPED = 12_000;

/** What the reader typed, as typed. */
export interface OpinionValues {
	/** Empty: about the whole draft. */
	part: string;
	content: string;
	name: string;
	organisation: string;
	email: string;
	isNameShown: boolean;
	hasConsent: boolean;
}

export const EMPTY_VALUES: OpinionValues = {
	...{ part: "", content: "", name: "", organisation: "", email: "", isNameShown: false, hasConsent: false },
};

/** What is wrong with a field, in words for its reader. */
export type FieldErrors = Partial<Record<keyof typeof FIELD_IDS, string>>;

/** An opinion as it is stored. */
export interface OpinionInput {
	part: string;
	content: string;
	name: string;
	organisation: string | null;
	email: string | null;
	isNameShown: boolean;
}

export type OpinionReading = Reading<OpinionInput, FieldErrors>;

/**
 * Checks an opinion.
 * @param parts of the draft, of which one may be chosen.
 * @returns it as it is to be stored, or an error for every field that has one.
 */
export function parseOpinion(values: OpinionValues, parts: readonly string[]): OpinionReading {
	const [name = "", organisation = "", email = ""] = [values.name, values.organisation, values.email].map(toPlainLine);
	const content = toPlainText(values.content);
	const { part, isNameShown, hasConsent } = values;
	const errors = toFieldErrors({
		part: part === "" || parts.includes(part) ? undefined : "Hãy chọn lại: dự thảo không còn phần này.",
		content: findLengthError(content, CONTENT_LETTERS, "ý kiến"),
		name: findLengthError(name, NAME_LETTERS, "họ tên"),
		organisation: findLengthError(organisation, ORGANISATION_LETTERS, "đơn vị hoặc nơi ở"),
		email: findEmailError(email),
		consent: hasConsent ? undefined : "Hãy đánh dấu đồng ý để cơ quan soạn thảo được lưu và tổng hợp ý kiến.",
	});
	if (errors) return { input: null, errors };
	const sender = { name, organisation: organisation || null, email: email || null };
	return { input: { part, content, ...sender, isNameShown }, errors: null };
}

export type OpinionPost = SentForm<OpinionValues>;

/** Takes the fields of a sent form by their names; of one that is there twice the first counts. */
export function readOpinionPost(fields: URLSearchParams): OpinionPost {
	const get = (name: string) => fields.get(name) ?? "";
	return {
		values: {
			part: get(FIELDS.part),
			content: get(FIELDS.content).replace(/\r\n?/g, "\n"),
			name: get(FIELDS.name),
			organisation: get(FIELDS.organisation),
			email: get(FIELDS.email),
			isNameShown: fields.has(FIELDS.isNameShown),
			hasConsent: fields.has(FIELDS.consent),
		},
		token: get(FIELDS.token),
		answer: get(FIELDS.answer),
		solution: get(FIELDS.solution),
		wantsCode: fields.has(FIELDS.wantsCode),
		isTrapped: get(FIELDS.trap) !== "",
	};
}
