import * as z from "zod";
import { countLetters } from "./typed-text.ts";

export const MOST_EMAIL_LETTERS = 254;
export const MOST_PHONE_LETTERS = 40;
const PHONE = /^\+?[\d .()/-]+$/;
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;

const soundEmail = z.email().max(MOST_EMAIL_LETTERS);

/** The one address that stands in the text; null for none, several, or what is no address. */
export function parseEmail(text: string): string | null {
	return soundEmail.safeParse(text).success ? text : null;
}

const toLength = (count: number) => count.toLocaleString("vi-VN");

/** @param what is asked for: "họ tên". */
export function findLengthError(
	text: string,
	{ min, max }: { min: number; max: number },
	what: string,
): string | undefined {
	const letters = countLetters(text);
	if (letters < min) return `Hãy ghi ${what}, ít nhất ${min} ký tự.`;
	if (letters <= max) return undefined;
	return `Phần này dài ${toLength(letters)} ký tự; hãy rút gọn còn nhiều nhất ${toLength(max)}.`;
}

/** Nothing typed is no mistake. */
export function findPhoneError(phone: string): string | undefined {
	const digits = phone.replace(/\D/g, "").length;
	const isPhone = PHONE.test(phone) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
	return phone === "" || isPhone ? undefined : "Số điện thoại chưa đúng dạng, ví dụ 0269 382 4000.";
}

/** Nothing typed is no mistake. */
export function findEmailError(email: string): string | undefined {
	return email === "" || parseEmail(email) ? undefined : "Địa chỉ thư chưa đúng dạng, ví dụ ten@coquan.vn.";
}

/** Leaves out the fields that have no error; null when none has one. */
export function toFieldErrors(found: Record<string, string | undefined>): Record<string, string> | null {
	const errors = Object.entries(found).flatMap(([name, error]) =>
		error === undefined ? [] : [[name, error] as const],
	);
	return errors.length > 0 ? Object.fromEntries(errors) : null;
}
