import type { FieldErrors } from "./letter-form.ts";

/** Ids of the fields, in the order they stand in on the page. */
export const CONTACT_IDS = {
	name: "thu-ten",
	email: "thu-dia-chi",
	phone: "thu-dien-thoai",
	subject: "thu-chu-de",
	content: "thu-noi-dung",
	consent: "thu-dong-y",
	answer: "thu-ma",
} as const satisfies Partial<Record<keyof FieldErrors, string>>;

export const REPORT_IDS = {
	quote: "bao-loi-doan",
	fault: "bao-loi-loai",
	content: "bao-loi-noi-dung",
	name: "bao-loi-ten",
	email: "bao-loi-dia-chi",
	consent: "bao-loi-dong-y",
	answer: "bao-loi-ma",
} as const satisfies Partial<Record<keyof FieldErrors, string>>;
