import * as z from "zod";
import type { Reading, SentForm } from "../reader-forms/guarded-form.ts";
import { countLetters, toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import { isOfficeName } from "./office-name.ts";

/** Names of the form's fields, as they are sent. */
export const FIELDS = {
	article: "bai",
	name: "ten",
	email: "thu-dien-tu",
	content: "noi-dung",
	consent: "dong-y",
	token: "phieu",
	answer: "ma",
	/** What the browser computed in place of an answer. */
	solution: "loi-giai",
	wantsCode: "nhan-ma",
	/** Nobody sees this one; what is in it was put there by a program. */
	trap: "chu-de",
} as const;

export const NAME_LETTERS = { min: 2, max: 60 };
export const CONTENT_LETTERS = { min: 5, max: 2000 };
/** More than may be sent, so that a text pasted whole can be shortened, and less than the gate takes of a body. */
export const MOST_TYPED = 3300;
const MOST_EMAIL_LETTERS = 254;

/** What the reader typed, as typed. */
export interface CommentValues {
	name: string;
	email: string;
	content: string;
	hasConsent: boolean;
}

/** What is wrong with a field, in words for its reader. */
export type FieldErrors = Partial<Record<"name" | "email" | "content" | "consent" | "answer", string>>;

/** A comment as it is stored. */
export interface CommentInput {
	name: string;
	email: string | null;
	content: string;
}

export type CommentReading = Reading<CommentInput, FieldErrors>;

export const EMPTY_VALUES: CommentValues = { name: "", email: "", content: "", hasConsent: false };

const email = z.email().max(MOST_EMAIL_LETTERS);

/** What is wrong with the words of a comment, if anything. */
export function findContentError(content: string): string | undefined {
	const letters = countLetters(content);
	if (letters < CONTENT_LETTERS.min) return `Hãy viết ý kiến, ít nhất ${CONTENT_LETTERS.min} chữ cái.`;
	if (letters <= CONTENT_LETTERS.max) return undefined;
	return `Ý kiến dài ${letters.toLocaleString("vi-VN")} ký tự; hãy rút gọn còn nhiều nhất ${CONTENT_LETTERS.max.toLocaleString("vi-VN")}.`;
}

const OFFICE_NAME =
	"Tên này dành riêng cho tòa soạn. Hãy ghi họ tên của bạn; nếu bạn viết thay cơ quan, hãy dùng trang Liên hệ.";

function findNameError(name: string, officeNames: readonly string[]): string | undefined {
	const letters = countLetters(name);
	if (letters >= NAME_LETTERS.min && letters <= NAME_LETTERS.max) {
		return isOfficeName(name, officeNames) ? OFFICE_NAME : undefined;
	}
	return `Hãy ghi họ tên, từ ${NAME_LETTERS.min} đến ${NAME_LETTERS.max} ký tự.`;
}

/**
 * Checks what was typed. @returns the comment as it is to be stored, or an error for every field that has one.
 * @param officeNames names no reader may sign with.
 */
export function parseComment(values: CommentValues, officeNames: readonly string[] = []): CommentReading {
	const name = toPlainLine(values.name);
	const content = toPlainText(values.content);
	const address = toPlainLine(values.email);
	const errors: FieldErrors = {};
	const nameError = findNameError(name, officeNames);
	const contentError = findContentError(content);
	if (nameError) errors.name = nameError;
	if (address !== "" && !email.safeParse(address).success) {
		errors.email = "Địa chỉ thư chưa đúng dạng, ví dụ ten@coquan.vn. Có thể để trống.";
	}
	if (contentError) errors.content = contentError;
	if (!values.hasConsent) errors.consent = "Hãy đánh dấu đồng ý để tòa soạn được lưu và duyệt ý kiến.";
	if (Object.keys(errors).length > 0) return { input: null, errors };
	return { input: { name, email: address === "" ? null : address, content }, errors: null };
}

export type CommentPost = SentForm<CommentValues>;

/** Takes the fields of a sent form by their names; of one that is there twice the first counts. */
export function readCommentPost(fields: URLSearchParams): CommentPost {
	const get = (name: string) => fields.get(name) ?? "";
	return {
		values: {
			name: get(FIELDS.name),
			email: get(FIELDS.email),
			content: get(FIELDS.content).replace(/\r\n?/g, "\n"),
			hasConsent: fields.has(FIELDS.consent),
		},
		token: get(FIELDS.token),
		answer: get(FIELDS.answer),
		solution: get(FIELDS.solution),
		wantsCode: fields.has(FIELDS.wantsCode),
		isTrapped: get(FIELDS.trap) !== "",
	};
}
