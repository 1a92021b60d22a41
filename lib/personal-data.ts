const EMAIL = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)+/gu;
/** Numbers of the identity card since 2016: twelve digits, the first of a province's code is 0. */
const CITIZEN_ID = /(?<![\d+])0\d{2}(?:[\s.-]?\d){9}(?!\d)/g;
/** Older cards have nine digits, which may as well be money: only behind their name. */
const NAMED_ID = /((?:cccd|cmnd|cmt|căn cước|chứng minh)\P{N}{0,20})\d(?:[\s.-]?\d){8,11}(?!\d)/giu;
/** Ten or eleven digits with 0 in front, or +84 instead of it, in groups or not. */
const PHONE = /(?<![\d.,])(?:\(?\+?84\)?|\(?0)(?:[\s().-]{0,2}\d){8,10}(?!\d)/g;

const MASKS: [RegExp, string][] = [
	[EMAIL, "[đã ẩn thư điện tử]"],
	[NAMED_ID, "$1[đã ẩn số giấy tờ]"],
	[CITIZEN_ID, "[đã ẩn số giấy tờ]"],
	[PHONE, "[đã ẩn số điện thoại]"],
];

/**
 * The text with e-mail addresses, Vietnamese phone numbers and identity card numbers taken out (Luật 91/2025/QH15:
 * what readers write about themselves or others is not to be found by everyone). Years, dates and sums of money stay.
 */
export function maskPersonalData(text: string): string {
	return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text);
}

/** Whether there is anything to mask. */
export function hasPersonalData(text: string): boolean {
	return maskPersonalData(text) !== text;
}
