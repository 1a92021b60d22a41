import type { ReactNode } from "react";
import { formatDay, formatDayAndTime, parseDay } from "../../lib/dates.ts";
import { formatMonth } from "../../lib/months.ts";
import { toMoneyWords } from "../../lib/number-words.ts";
import { formatHundredths } from "../../lib/typed-decimal.ts";
import type { SiteSettings } from "../settings/site-settings.ts";
import { type RoyaltyItem, type RoyaltySheet, toItemName, toSupplementWords } from "./royalty.ts";
import { toItemKey } from "./sheet-query.ts";

const money = (amount: number) => amount.toLocaleString("vi-VN");
/** Wider than a telephone: there it is moved about in its frame. */
const TABLE = "w-full min-w-200 border-collapse print:min-w-0";
const CELL = "border border-ink-soft px-1.5 py-1 align-top wrap-anywhere";
const NUMBER = `${CELL} text-end tabular-nums whitespace-nowrap`;

function Head({ labels }: { labels: readonly string[] }) {
	return (
		<thead>
			<tr>
				{labels.map((label) => (
					<th key={label} scope="col" className="border border-ink-soft px-1.5 py-1 font-semibold whitespace-nowrap">
						{label}
					</th>
				))}
			</tr>
		</thead>
	);
}

function ItemRow({ item, number }: { item: RoyaltyItem; number: number }) {
	const { publishedOn, coefficient, supplements, unit, amount, shares } = item;
	return (
		<tr className="break-inside-avoid">
			<td className={NUMBER}>{number}</td>
			<td className={NUMBER}>{formatDay(parseDay(publishedOn))}</td>
			<td className={CELL}>{toItemName(item)}</td>
			<td className={NUMBER}>{item.genreGroup}</td>
			<td className={NUMBER}>
				{coefficient !== null && formatHundredths(coefficient)}
				<span className="block">{toSupplementWords(supplements)}</span>
			</td>
			<td className={NUMBER}>{unit !== null && money(unit)}</td>
			<td className={NUMBER}>{money(amount)}</td>
			<td className={CELL}>
				{shares.map(({ authorId, name, points, amount: part }) => (
					<span key={authorId} className="block">
						{name}
						{shares.length > 1 && `: ${formatHundredths(points)}\u00a0%, ${money(part)}`}
					</span>
				))}
			</td>
		</tr>
	);
}

function SumRow({ before, values }: { before: number; values: readonly number[] }) {
	return (
		<tr className="font-bold">
			<th scope="row" colSpan={before} className={`${CELL} text-start`}>
				Cộng
			</th>
			{values.map((value, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: columns of a table keep their places
				<td key={at} className={NUMBER}>
					{money(value)}
				</td>
			))}
		</tr>
	);
}

function ItemSheet({ items, total }: RoyaltySheet) {
	return (
		<table className={TABLE}>
			<caption className="pb-1 text-start font-bold">I. Theo bài (đồng)</caption>
			<Head labels={["STT", "Ngày đăng", "Bài", "Nhóm", "Hệ số", "Đơn vị", "Số tiền", "Người nhận"]} />
			<tbody>
				{items.map((item, at) => (
					<ItemRow key={toItemKey(item)} item={item} number={at + 1} />
				))}
				<SumRow before={6} values={[total]} />
			</tbody>
		</table>
	);
}

function PeopleSheet({ people, total, tax }: RoyaltySheet) {
	const withheld = people.reduce((sum, row) => sum + row.tax, 0);
	const labels = ["STT", "Người nhận", "Số dòng", "Số tiền", ...(tax.isOn ? ["Thuế", "Thực nhận"] : []), "Ký nhận"];
	return (
		<table className={TABLE}>
			<caption className="pb-1 text-start font-bold">II. Theo người nhận (đồng)</caption>
			<Head labels={labels} />
			<tbody>
				{people.map((row, at) => (
					<tr key={row.authorId} className="break-inside-avoid">
						<td className={NUMBER}>{at + 1}</td>
						<td className={CELL}>{row.name}</td>
						<td className={NUMBER}>{row.items}</td>
						<td className={NUMBER}>{money(row.amount)}</td>
						{tax.isOn && <td className={NUMBER}>{money(row.tax)}</td>}
						{tax.isOn && <td className={NUMBER}>{money(row.amount - row.tax)}</td>}
						<td className={`${CELL} w-32`} />
					</tr>
				))}
				<SumRow before={3} values={tax.isOn ? [total, withheld, total - withheld] : [total]} />
			</tbody>
		</table>
	);
}

const SIGNERS = ["Người lập", "Kế toán", "Trưởng Ban Biên tập"];

function Signatures() {
	return (
		<div className="grid grid-cols-3 gap-4 pt-2 text-center break-inside-avoid">
			<p className="col-span-3 text-end italic">Ngày …… tháng …… năm ……</p>
			{SIGNERS.map((signer) => (
				<p key={signer} className="min-h-28">
					<strong>{signer}</strong>
					<span className="block italic">(ký, ghi rõ họ tên)</span>
				</p>
			))}
		</div>
	);
}

interface PrintSheetProps {
	sheet: RoyaltySheet;
	site: SiteSettings;
	/** What stands above on the screen and not on paper. */
	children: ReactNode;
}

/** A month on paper, with places for signatures. */
export function PrintSheet({ sheet, site, children }: PrintSheetProps) {
	const { month, total, locked } = sheet;
	return (
		<main className="royalty-paper mx-auto grid max-w-270 grid-cols-[minmax(0,1fr)] gap-4 p-4 text-sm print:max-w-none print:p-0 print:text-xs">
			<div className="flex flex-wrap items-center gap-4 border-b border-line pb-3 print:hidden">{children}</div>
			<header className="grid gap-1">
				<p className="font-bold">{site.governingBody || site.shortName}</p>
				<p>{site.name}</p>
				<h1 className="pt-3 text-center text-lg font-bold uppercase">Bảng thanh toán nhuận bút</h1>
				<p className="text-center">Tháng {formatMonth(month)}</p>
				<p className="text-center italic">
					{locked
						? `Khóa ${formatDayAndTime(locked.at)}, ${locked.by}`
						: "Bản nháp: tháng chưa khóa, số liệu còn có thể đổi"}
				</p>
			</header>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
			<section aria-label="Bảng số tiền" tabIndex={0} className="grid gap-6 overflow-x-auto print:overflow-visible">
				<ItemSheet {...sheet} />
				<PeopleSheet {...sheet} />
			</section>
			<p>
				<strong>Tổng số tiền bằng chữ:</strong> {toMoneyWords(total)}.
			</p>
			<p className="text-xs text-ink-soft">
				Số tiền = hệ số × đơn vị (10 % mức lương cơ sở ngày đăng) × phần cộng thêm, làm tròn đến đồng, nửa đồng làm tròn
				lên.
			</p>
			<Signatures />
		</main>
	);
}
