import type { PaidShare, RoyaltyTax } from "../../db/queries/royalties.ts";
import { formatMonth } from "../../lib/months.ts";
import { formatHundredths, formatMoney } from "../../lib/typed-decimal.ts";
import { FormError } from "../accounts/form-state.ts";
import type { Supplements } from "./amount.ts";

export const ROYALTY_PATH = "/admin/nhuan-but";
export const ROYALTY_RULES_PATH = "/admin/nhuan-but/quy-dinh";
/** The tax, among the settings. */
export const TAX_KEY = "royalty.tax";
/** As the law had it before 2026; off until the office says that it applies. */
export const DEFAULT_TAX: RoyaltyTax = { isOn: false, percent: 10, from: 2_000_000 };

/** What has to be settled before the month can be closed. */
export type ItemFault = "unset" | "no-authors" | "authors-changed" | "no-rate";

export const FAULT_WORDS: Record<ItemFault, string> = {
	unset: "Chưa chấm hệ số",
	"no-authors": "Có hệ số nhưng không còn tác giả",
	"authors-changed": "Tác giả của bài đã đổi, cần chia lại",
	"no-rate": "Chưa có mức lương cơ sở cho ngày đăng",
};

/** One thing that is paid for, in a month that is open or closed. */
export interface RoyaltyItem {
	articleId: number;
	/** 0 is the text itself. */
	place: number;
	/** Of what was settled; 0 where nothing is yet. */
	version: number;
	/** Of the article. */
	title: string;
	/** What it is, for all but the text. */
	note: string;
	publishedOn: string;
	genreGroup: number | null;
	/** Hundredths. */
	coefficient: number | null;
	supplements: Supplements;
	/** Đồng; null where no rate is known. */
	unit: number | null;
	/** Đồng; 0 as long as nothing is settled. */
	amount: number;
	shares: PaidShare[];
	fault: ItemFault | null;
	/** A text that was taken over from another source, of which nobody has said anything yet. */
	isWaivable: boolean;
}

/** What somebody is paid for a month. */
export interface PersonTotal {
	authorId: number;
	name: string;
	/** How many items they have a part of. */
	items: number;
	/** Đồng. */
	amount: number;
	/** Withheld of it. */
	tax: number;
}

/** A month with all that is paid for. */
export interface RoyaltySheet {
	/** "2026-11" */
	month: string;
	items: RoyaltyItem[];
	people: PersonTotal[];
	/** Đồng. */
	total: number;
	tax: RoyaltyTax;
	/** Null while it is open. */
	locked: { at: Date; by: string } | null;
}

/** A line, rate or month cannot be kept as it was asked; nothing was changed. */
export class RoyaltyError extends FormError {
	override name = "RoyaltyError";
}

export const toMonthPath = (month: string) => `${ROYALTY_PATH}?thang=${month}`;
export const toPrintPath = (month: string) => `${ROYALTY_PATH}/${month}/in`;
export const toItemPath = (articleId: number) => `${ROYALTY_PATH}/bai/${articleId}`;

/** "Tin A", or "Tin A – Ảnh minh họa" */
export function toItemName({ title, note }: Pick<RoyaltyItem, "title" | "note">): string {
	return note === "" ? title : `${title} – ${note}`;
}

/** "Dịch 50 %, +20 %"; empty where nothing applies. */
export function toSupplementWords({ translation, minority, direct, hardship }: Supplements): string {
	const top = minority + direct + hardship;
	return [translation > 0 && `dịch ${translation} %`, top > 0 && `+${top} %`].filter(Boolean).join(", ");
}

/** "hệ số 1,5, 379.500 đ", for the log. */
export function toItemWords({ coefficient, supplements, amount, shares }: RoyaltyItem): string {
	if (coefficient === null) return "chưa chấm";
	const people = shares.map(({ name, points }) => `${name} ${formatHundredths(points)} %`);
	const words = [`hệ số ${formatHundredths(coefficient)}`, toSupplementWords(supplements), formatMoney(amount)];
	return [...words, ...(shares.length > 1 ? people : [])].filter(Boolean).join(", ");
}

/** "Tháng 11/2026" */
export const toMonthTitle = (month: string) => `Tháng ${formatMonth(month)}`;
