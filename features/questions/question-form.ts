import type { QuestionField } from "../../db/queries/questions.ts";
import { findEmailError, findLengthError, findPhoneError, toFieldErrors } from "../reader-forms/field-checks.ts";
import type { Reading, SentForm } from "../reader-forms/guarded-form.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import { isQuestionField } from "./question.ts";

/** Names of the fields, as they are sent. */
export const FIELDS = {
	field: "linh-vuc",
	title: "tieu-de",
	content: "noi-dung",
	name: "ten",
	address: "dia-chi",
	email: "thu-dien-tu",
	phone: "dien-thoai",
	isNameShown: "dang-ten",
	consent: "dong-y",
	token: "phieu",
	answer: "ma",
	/** What the browser computed in place of an answer. */
	solution: "loi-giai",
	wantsCode: "nhan-ma",
	/** Nobody sees this one; what is in it was put there by a program. */
	trap: "trang-web",
	/** Of the form that looks a question up. */
	code: "ma-so",
} as const;

/** Ids of the fields, in the order they stand in on the page. */
export const FIELD_IDS = {
	field: "hoi-linh-vuc",
	title: "hoi-tieu-de",
	content: "hoi-noi-dung",
	name: "hoi-ten",
	address: "hoi-noi-o",
	email: "hoi-thu",
	phone: "hoi-dien-thoai",
	consent: "hoi-dong-y",
	answer: "hoi-ma",
} as const;

export const NAME_LETTERS = { min: 2, max: 60 };
export const TITLE_LETTERS = { min: 10, max: 200 };
export const CONTENT_LETTERS = { min: 20, max: 3000 };
export const ADDRESS_LETTERS = { min: 0, max: 200 };
/** More than may be sent, so that a text pasted whole can be shortened. */
export const MOST_TYPED = 4000;

/** What the reader typed, as typed. */
export interface QuestionValues {
	field: string;
	title: string;
	content: string;
	name: string;
	address: string;
	email: string;
	phone: string;
	isNameShown: boolean;
	hasConsent: boolean;
}

export const EMPTY_VALUES: QuestionValues = {
	...{ field: "", title: "", content: "", name: "", address: "", email: "", phone: "" },
	...{ isNameShown: false, hasConsent: false },
};

/** What is wrong with a field, in words for its reader. */
export type FieldErrors = Partial<Record<keyof typeof FIELD_IDS, string>>;

/** A question as it is stored. */
export interface QuestionInput {
	field: QuestionField;
	title: string;
	content: string;
	name: string;
	address: string | null;
	email: string | null;
	phone: string | null;
	isNameShown: boolean;
}

export type QuestionReading = Reading<QuestionInput, FieldErrors>;

/** What is wrong with a question's words, whoever wrote them. */
export function findWordErrors({ title, content }: { title: string; content: string }) {
	return {
		title: findLengthError(title, TITLE_LETTERS, "câu hỏi ngắn gọn"),
		content: findLengthError(content, CONTENT_LETTERS, "nội dung"),
	};
}

/** Checks a question. @returns it as it is to be stored, or an error for every field that has one. */
export function parseQuestion(values: QuestionValues): QuestionReading {
	const [title = "", name = "", address = "", email = "", phone = ""] = [
		...[values.title, values.name, values.address, values.email, values.phone].map(toPlainLine),
	];
	const content = toPlainText(values.content);
	const { field, isNameShown, hasConsent } = values;
	const isReachable = email !== "" || phone !== "";
	const errors = toFieldErrors({
		field: isQuestionField(field) ? undefined : "Hãy chọn lĩnh vực.",
		...findWordErrors({ title, content }),
		name: findLengthError(name, NAME_LETTERS, "họ tên"),
		address: findLengthError(address, ADDRESS_LETTERS, "nơi ở"),
		email: isReachable
			? findEmailError(email)
			: "Hãy ghi thư điện tử hoặc số điện thoại để cơ quan trả lời hỏi lại khi cần.",
		phone: findPhoneError(phone),
		consent: hasConsent ? undefined : "Hãy đánh dấu đồng ý để tòa soạn được lưu và chuyển câu hỏi.",
	});
	if (errors || !isQuestionField(field)) return { input: null, errors: errors ?? {} };
	const input = { field, title, content, name, address: address || null, email: email || null, phone: phone || null };
	return { input: { ...input, isNameShown }, errors: null };
}

export type QuestionPost = SentForm<QuestionValues>;

/** Takes the fields of a sent form by their names; of one that is there twice the first counts. */
export function readQuestionPost(fields: URLSearchParams): QuestionPost {
	const get = (name: string) => fields.get(name) ?? "";
	return {
		values: {
			field: get(FIELDS.field),
			title: get(FIELDS.title),
			content: get(FIELDS.content).replace(/\r\n?/g, "\n"),
			name: get(FIELDS.name),
			address: get(FIELDS.address),
			email: get(FIELDS.email),
			phone: get(FIELDS.phone),
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
