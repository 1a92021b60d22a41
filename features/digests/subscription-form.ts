import { parseEmail } from "../reader-forms/field-checks.ts";
import type { Reading, SentForm } from "../reader-forms/guarded-form.ts";
import { toPlainLine } from "../reader-forms/typed-text.ts";

/** Names of the fields, as they are sent. */
export const FIELDS = {
	email: "thu-dien-tu",
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
export const FIELD_IDS = { email: "ban-tin-thu", consent: "ban-tin-dong-y", answer: "ban-tin-ma" } as const;

/** What is wrong with a field, in words for its reader. */
export type FieldErrors = Partial<Record<keyof typeof FIELD_IDS, string>>;

/** What the reader typed, as typed. */
export interface SubscriptionValues {
	email: string;
	hasConsent: boolean;
}

export const EMPTY_VALUES: SubscriptionValues = { email: "", hasConsent: false };

export type SubscriptionPost = SentForm<SubscriptionValues>;

/** Takes the fields of a sent form by their names; of one that is there twice the first counts. */
export function readSubscriptionPost(fields: URLSearchParams): SubscriptionPost {
	const get = (name: string) => fields.get(name) ?? "";
	return {
		values: { email: get(FIELDS.email), hasConsent: fields.has(FIELDS.consent) },
		token: get(FIELDS.token),
		answer: get(FIELDS.answer),
		solution: get(FIELDS.solution),
		wantsCode: fields.has(FIELDS.wantsCode),
		isTrapped: get(FIELDS.trap) !== "",
	};
}

/** The address as it is stored, in lower case, or an error for every field that has one. */
export function parseSubscription({ email, hasConsent }: SubscriptionValues): Reading<string, FieldErrors> {
	const address = parseEmail(toPlainLine(email));
	const errors: FieldErrors = {};
	if (address === null) errors.email = "Hãy ghi một địa chỉ thư điện tử, ví dụ ten@coquan.vn.";
	if (!hasConsent) errors.consent = "Hãy đánh dấu đồng ý để tòa soạn được lưu địa chỉ và gửi bản tin.";
	return address === null || !hasConsent ? { input: null, errors } : { input: address.toLowerCase(), errors: null };
}
