import { FAULTS, type Fault } from "../../db/queries/letters.ts";
import { findEmailError, findLengthError, findPhoneError, toFieldErrors } from "../reader-forms/field-checks.ts";
import type { Reading, SentForm } from "../reader-forms/guarded-form.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import { REPORT_PARAMETERS } from "./letter.ts";

/** Names of the fields of both forms, as they are sent. */
export const FIELDS = {
	...REPORT_PARAMETERS,
	name: "ten",
	email: "thu-dien-tu",
	phone: "dien-thoai",
	subject: "chu-de",
	fault: "loai",
	content: "noi-dung",
	consent: "dong-y",
	token: "phieu",
	answer: "ma",
	/** What the browser computed in place of an answer. */
	solution: "loi-giai",
	wantsCode: "nhan-ma",
	/** Nobody sees this one; what is in it was put there by a program. */
	trap: "trang-web",
} as const;

export const NAME_LETTERS = { min: 2, max: 60 };
export const SUBJECT_LETTERS = { min: 3, max: 120 };
export const CONTENT_LETTERS = { min: 5, max: 3000 };
export const MOST_QUOTED = 500;
/** More than may be sent, so that a text pasted whole can be shortened. */
export const MOST_TYPED = 4000;
const VERSION = /^[1-9]\d{0,8}$/;

/** What the reader typed, as typed; each form has some of it. */
export interface LetterValues {
	name: string;
	email: string;
	phone: string;
	subject: string;
	fault: string;
	quote: string;
	content: string;
	hasConsent: boolean;
	/** Of the article, when the reader followed the link; nobody types it. */
	version: string;
}

export const EMPTY_VALUES: LetterValues = {
	...{ name: "", email: "", phone: "", subject: "", fault: "", quote: "", content: "", version: "" },
	hasConsent: false,
};

/** What is wrong with a field, in words for its reader. */
export type FieldErrors = Partial<
	Record<"name" | "email" | "phone" | "subject" | "fault" | "quote" | "content" | "consent" | "answer", string>
>;

/** A letter as it is stored, whichever form it comes from. */
export interface LetterInput {
	name: string | null;
	email: string | null;
	phone: string | null;
	subject: string;
	content: string;
	quote: string;
	/** Null in a letter that is about no article. */
	fault: Fault | null;
	/** Of the article, as the reader's form names it; whether there is such a version is not known here. */
	version: number | null;
}

export type LetterReading = Reading<LetterInput, FieldErrors>;

function toCleanValues(values: LetterValues) {
	const [name, email, phone, subject] = [values.name, values.email, values.phone, values.subject].map(toPlainLine);
	return {
		...{ name: name || null, email: email || null, phone: phone || null, subject: subject ?? "" },
		content: toPlainText(values.content),
		quote: toPlainText(values.quote),
	};
}

/** Checks a letter to the newsroom. @returns it as it is to be stored, or an error for every field that has one. */
export function parseContact(values: LetterValues): LetterReading {
	const clean = toCleanValues(values);
	const { name, email, phone, subject, content } = clean;
	const errors = toFieldErrors({
		name: findLengthError(name ?? "", NAME_LETTERS, "họ tên"),
		email:
			email === null && phone === null
				? "Hãy ghi thư điện tử hoặc số điện thoại để tòa soạn trả lời."
				: findEmailError(email ?? ""),
		phone: findPhoneError(phone ?? ""),
		subject: findLengthError(subject, SUBJECT_LETTERS, "chủ đề"),
		content: findLengthError(content, CONTENT_LETTERS, "nội dung"),
		consent: values.hasConsent ? undefined : "Hãy đánh dấu đồng ý để tòa soạn được lưu và trả lời thư.",
	});
	return errors
		? { input: null, errors }
		: { input: { ...clean, quote: "", fault: null, version: null }, errors: null };
}

/** Checks a report; it may come from nobody, and only who says a name or an address must consent that it is kept. */
export function parseReport(values: LetterValues): LetterReading {
	const clean = { ...toCleanValues(values), phone: null, subject: "" };
	const { name, email, content, quote } = clean;
	const fault = FAULTS.find((candidate) => candidate === values.fault) ?? null;
	const isNamed = name !== null || email !== null;
	const errors = toFieldErrors({
		quote: findLengthError(quote, { min: 0, max: MOST_QUOTED }, ""),
		fault: fault ? undefined : "Hãy chọn loại lỗi.",
		content: findLengthError(content, CONTENT_LETTERS, "chỗ sai và cách sửa"),
		name: name === null ? undefined : findLengthError(name, NAME_LETTERS, "họ tên"),
		email: findEmailError(email ?? ""),
		consent: isNamed && !values.hasConsent ? "Hãy đánh dấu đồng ý, hoặc xóa họ tên và thư điện tử ở trên." : undefined,
	});
	const version = VERSION.test(values.version) ? Number(values.version) : null;
	return errors ? { input: null, errors } : { input: { ...clean, fault, version }, errors: null };
}

export type LetterPost = SentForm<LetterValues>;

const toLines = (text: string) => text.replace(/\r\n?/g, "\n");

/** Takes the fields of a sent form, or of the link to it, by their names; of one that is there twice the first counts. */
export function readLetterPost(fields: URLSearchParams): LetterPost {
	const get = (name: string) => fields.get(name) ?? "";
	return {
		values: {
			name: get(FIELDS.name),
			email: get(FIELDS.email),
			phone: get(FIELDS.phone),
			subject: get(FIELDS.subject),
			fault: get(FIELDS.fault),
			quote: toLines(get(FIELDS.quote)),
			content: toLines(get(FIELDS.content)),
			hasConsent: fields.has(FIELDS.consent),
			version: get(FIELDS.version),
		},
		token: get(FIELDS.token),
		answer: get(FIELDS.answer),
		solution: get(FIELDS.solution),
		wantsCode: fields.has(FIELDS.wantsCode),
		isTrapped: get(FIELDS.trap) !== "",
	};
}
