/**
 * A number with at most two decimals as Vietnamese people type it, "1,5" or "12", in hundredths: 150, 1200.
 * @returns null for anything else; a point is none, for here it parts thousands.
 */
export function parseHundredths(typed: string): number | null {
	const [, whole, part = ""] = /^(\d{1,6})(?:,(\d{1,2}))?$/.exec(typed.trim()) ?? [];
	return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, "0"));
}

/** 150 as "1,5", 1200 as "12". */
export function formatHundredths(hundredths: number): string {
	const part = String(hundredths % 100)
		.padStart(2, "0")
		.replace(/0+$/, "");
	return `${Math.floor(hundredths / 100)}${part && `,${part}`}`;
}

/** A sum in đồng as people type it, "2.530.000", "2 530 000 đ" or "2530000"; null for anything else. */
export function parseMoney(typed: string): number | null {
	const digits = typed.trim().replace(/\s*(đ|đồng)$/iu, "");
	const isMoney = /^\d{1,12}$/.test(digits) || /^\d{1,3}([.\s]\d{3}){1,3}$/.test(digits);
	return isMoney ? Number(digits.replace(/\D/g, "")) : null;
}

/** "2.530.000 đ" */
export function formatMoney(amount: number): string {
	return `${amount.toLocaleString("vi-VN")} đ`;
}
