import { DeskTable } from "../../components/admin/desk-table.tsx";
import { OlderLink } from "../../components/admin/older-link.tsx";
import { formatDay, parseDay } from "../../lib/dates.ts";
import { addMonths, formatMonth, toMonth } from "../../lib/months.ts";
import { toMoneyWords } from "../../lib/number-words.ts";
import { formatHundredths, formatMoney } from "../../lib/typed-decimal.ts";
import {
	FAULT_WORDS,
	type PersonTotal,
	ROYALTY_PATH,
	type RoyaltyItem,
	type RoyaltySheet,
	toItemPath,
	toMonthPath,
	toSupplementWords,
} from "./royalty.ts";
import { type SheetQuery, toItemKey, toPage, toSheetPath } from "./sheet-query.ts";

const LINK = "inline-flex min-h-11 items-center text-link underline lg:min-h-9";

/** The way from month to month. */
export function MonthWays({ query: { month, fault }, now }: { query: SheetQuery; now: Date }) {
	const current = toMonth(now);
	return (
		<div className="grid gap-2">
			<nav aria-label="Các tháng" className="flex flex-wrap gap-x-6">
				<a href={toMonthPath(addMonths(month, -1))} className={LINK}>
					‹ Tháng trước
				</a>
				{month !== current && (
					<a href={toMonthPath(current)} className={LINK}>
						Tháng này
					</a>
				)}
				<a href={toMonthPath(addMonths(month, 1))} className={LINK}>
					Tháng sau ›
				</a>
			</nav>
			<form action={ROYALTY_PATH} method="get" aria-label="Chọn tháng" className="flex flex-wrap items-end gap-3">
				<div className="grid gap-1">
					<label htmlFor="thang" className="text-xs font-semibold text-ink-soft">
						Tháng
					</label>
					<input
						id="thang"
						name="thang"
						defaultValue={formatMonth(month)}
						placeholder="11/2026"
						maxLength={7}
						autoComplete="off"
						className="w-28 min-h-11 border border-ink-soft bg-paper px-2 text-base lg:min-h-9 lg:text-sm"
					/>
				</div>
				<button type="submit" className="min-h-11 border border-ink-soft px-4 font-semibold lg:min-h-9">
					Xem tháng
				</button>
			</form>
			{fault && (
				<p role="alert" className="font-semibold text-danger">
					{fault}
				</p>
			)}
		</div>
	);
}

/** "A 50 %, B 50 %" */
const toPeopleWords = ({ shares }: RoyaltyItem) =>
	shares
		.map(({ name, points }) => (shares.length === 1 ? name : `${name} ${formatHundredths(points)}\u00a0%`))
		.join(", ");

function ItemName({ item }: { item: RoyaltyItem }) {
	return (
		<>
			<a
				href={toItemPath(item.articleId)}
				className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
			>
				{item.title}
			</a>
			{item.note && <span className="block text-ink-soft">{item.note}</span>}
			{item.fault && <span className="block text-xs font-semibold text-earth">{FAULT_WORDS[item.fault]}</span>}
		</>
	);
}

/** One page of what is paid for in a month, each line leading to where it is settled. */
export function ItemTable({ sheet, query }: { sheet: RoyaltySheet; query: SheetQuery }) {
	const { rows, next } = toPage(sheet.items, query);
	return (
		<>
			<DeskTable<RoyaltyItem>
				caption="Các dòng nhuận bút"
				rows={rows}
				toKey={toItemKey}
				empty={<p>{query.isOpenOnly ? "Không còn dòng nào chưa xong." : "Tháng này chưa có bài nào đăng."}</p>}
				columns={[
					{ label: "Bài", render: (item) => <ItemName item={item} /> },
					{ label: "Ngày đăng", render: ({ publishedOn }) => formatDay(parseDay(publishedOn)), isNarrow: true },
					{ label: "Người nhận", render: (item) => toPeopleWords(item) || "chưa có tác giả", isName: true },
					{ label: "Nhóm", render: ({ genreGroup }) => genreGroup ?? "–", isNarrow: true },
					{
						label: "Hệ số",
						render: ({ coefficient, supplements }) => (
							<>
								{coefficient === null ? "–" : formatHundredths(coefficient)}
								<span className="block text-xs text-ink-soft">{toSupplementWords(supplements)}</span>
							</>
						),
						isNarrow: true,
					},
					{
						label: "Số tiền",
						render: ({ amount, fault }) => (fault === null ? formatMoney(amount) : "–"),
						isNarrow: true,
					},
				]}
			/>
			<OlderLink
				olderHref={next && toSheetPath(next)}
				firstHref={query.after === null ? null : toSheetPath({ ...query, after: null })}
				isOldestFirst
			/>
		</>
	);
}

/** What the month comes to. */
export function SheetTotal({ sheet: { total, items } }: { sheet: RoyaltySheet }) {
	return (
		<p className="text-sm">
			{items.length.toLocaleString("vi-VN")} dòng, cộng <strong className="tabular-nums">{formatMoney(total)}</strong>
			{total > 0 && <span className="block text-ink-soft">Bằng chữ: {toMoneyWords(total)}.</span>}
		</p>
	);
}

/** What everybody is paid for the month. */
export function PeopleTable({ sheet: { people, tax } }: { sheet: RoyaltySheet }) {
	const money = (label: string, toSum: (row: PersonTotal) => number) => ({
		...{ label, isNarrow: true, render: (row: PersonTotal) => formatMoney(toSum(row)) },
	});
	return (
		<section aria-labelledby="theo-nguoi" className="grid gap-2">
			<h2 id="theo-nguoi" className="text-base font-bold">
				Cộng theo người nhận
			</h2>
			<DeskTable<PersonTotal>
				caption="Cộng theo người nhận"
				rows={people}
				toKey={({ authorId }) => authorId}
				empty={<p>Chưa có khoản nào.</p>}
				columns={[
					{ label: "Người nhận", render: ({ name }) => name },
					{ label: "Số dòng", render: ({ items }) => items, isNarrow: true },
					money("Số tiền", ({ amount }) => amount),
					...(tax.isOn ? [money("Thuế", (row) => row.tax), money("Thực nhận", (row) => row.amount - row.tax)] : []),
				]}
			/>
		</section>
	);
}
