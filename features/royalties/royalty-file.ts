import { formatDay, parseDay } from "../../lib/dates.ts";
import type { SheetRows } from "../../lib/spreadsheet.ts";
import { formatHundredths } from "../../lib/typed-decimal.ts";
import { type RoyaltySheet, toSupplementWords } from "./royalty.ts";

/** What a file of a month holds; the key stands in its address. */
export const ROYALTY_FILES = { dong: "Từng bài, từng người nhận", nguoi: "Cộng theo người nhận" } as const;
export type RoyaltyFile = keyof typeof ROYALTY_FILES;

const ITEM_COLUMNS = [
	...["Số bài", "Ngày đăng", "Bài", "Dòng", "Nhóm", "Hệ số", "Cộng thêm", "Đơn vị", "Người nhận", "Phần %", "Số tiền"],
];

/** A row for everybody's part of every item; the sums in the last column add up to the month's. */
function listItemRows({ items }: RoyaltySheet): SheetRows {
	const rows = items.flatMap(({ shares, ...item }) => {
		const { articleId, publishedOn, title, note, genreGroup, coefficient, supplements, unit } = item;
		const own = [
			...[articleId, formatDay(parseDay(publishedOn)), title, note || "Bài viết", genreGroup ?? ""],
			...[coefficient === null ? "" : formatHundredths(coefficient), toSupplementWords(supplements), unit ?? ""],
		];
		if (shares.length === 0) return [[...own, "", "", 0]];
		return shares.map(({ name, points, amount }) => [...own, name, formatHundredths(points), amount]);
	});
	return [ITEM_COLUMNS, ...rows];
}

/** The month as rows of a spreadsheet. */
export function listRoyaltyRows(sheet: RoyaltySheet, file: RoyaltyFile): SheetRows {
	if (file === "dong") return listItemRows(sheet);
	const { people, tax } = sheet;
	const head = ["Người nhận", "Số dòng", "Số tiền"];
	return [
		tax.isOn ? [...head, "Thuế", "Thực nhận"] : head,
		...people.map(({ name, items, amount, tax: withheld }) => [
			...[name, items, amount],
			...(tax.isOn ? [withheld, amount - withheld] : []),
		]),
	];
}
