import type { ReactNode } from "react";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { toMonth } from "../../lib/months.ts";
import { SHEET_FORMATS } from "../../lib/spreadsheet.ts";
import { formatMoney } from "../../lib/typed-decimal.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { ROYALTY_PATH, type RoyaltySheet, toMonthTitle, toPrintPath } from "./royalty.ts";
import { ROYALTY_FILES } from "./royalty-file.ts";
import { type SheetQuery, toSheetPath } from "./sheet-query.ts";

const LINK = "inline-flex min-h-11 items-center text-link underline lg:min-h-9";

const countOpen = ({ items }: RoyaltySheet) => items.filter(({ fault }) => fault !== null).length;

/** Whether the month is closed, and what is missing before it can be. */
export function MonthState({
	sheet,
	query,
	children,
}: {
	sheet: RoyaltySheet;
	query: SheetQuery;
	children?: ReactNode;
}) {
	const { locked, items } = sheet;
	const open = countOpen(sheet);
	if (locked) {
		return (
			<p role="status" className="border-s-4 border-link ps-3 py-1 font-semibold">
				Đã khóa {formatDayAndTime(locked.at)}, {locked.by}. Từ đó không gì trong bảng này thay đổi.
			</p>
		);
	}
	if (items.length === 0) return null;
	return (
		<div className="grid gap-2">
			<p>{open === 0 ? "Mọi dòng đã xong." : `Còn ${open} dòng chưa xong.`} Tháng chưa khóa.</p>
			<div className="flex flex-wrap items-center gap-x-6">
				{(open > 0 || query.isOpenOnly) && (
					<a href={toSheetPath({ ...query, isOpenOnly: !query.isOpenOnly, after: null })} className={LINK}>
						{query.isOpenOnly ? "Xem mọi dòng" : "Chỉ dòng chưa xong"}
					</a>
				)}
				{children}
			</div>
		</div>
	);
}

/** Settles at once what was taken over from other sources. */
export function WaiveSourced({ action, sheet: { month, items } }: { action: FormAction; sheet: RoyaltySheet }) {
	const count = items.filter(({ isWaivable }) => isWaivable).length;
	if (count === 0) return null;
	return (
		<ActionForm action={action} fields={{ month }}>
			<SubmitButton kind="plain">{`Không trả ${count} bài dẫn nguồn khác`}</SubmitButton>
		</ActionForm>
	);
}

/** Takes the month along: to print, or into a spreadsheet. */
export function MonthFiles({ month }: { month: string }) {
	return (
		<section aria-labelledby="tai-ve" className="grid gap-2 border-t border-line pt-4">
			<h2 id="tai-ve" className="text-base font-bold">
				In và tải về
			</h2>
			<ul className="grid max-w-150">
				<li className="border-b border-line">
					<a href={toPrintPath(month)} className={LINK}>
						Bản in khổ A4
					</a>
				</li>
				{Object.entries(ROYALTY_FILES).map(([file, label]) => (
					<li key={file} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line">
						<span>{label}</span>
						<span className="flex gap-4">
							{SHEET_FORMATS.map((format) => (
								<a
									key={format}
									href={`${ROYALTY_PATH}/tai-ve?${new URLSearchParams({ thang: month, bang: file, loai: format })}`}
									aria-label={`${label}, tệp ${format.toUpperCase()}`}
									className={LINK}
									download
								>
									{format.toUpperCase()}
								</a>
							))}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Closes the month, once it has been read what that means. */
export function LockMonth({ action, sheet, now }: { action: FormAction; sheet: RoyaltySheet; now: Date }) {
	const { month, items, total, locked } = sheet;
	if (locked || items.length === 0 || month > toMonth(now)) return null;
	const open = countOpen(sheet);
	if (open > 0) {
		return (
			<p className="border-t border-line pt-4">
				Chưa khóa được tháng này:{" "}
				<a href={toSheetPath({ month, isOpenOnly: true, after: null })} className="text-link underline">
					còn {open} dòng chưa xong
				</a>
				.
			</p>
		);
	}
	return (
		<details className="max-w-170 border-t border-line pt-2">
			<summary className="flex min-h-11 cursor-pointer items-center font-semibold lg:min-h-9">
				{`Khóa ${toMonthTitle(month).toLowerCase()} …`}
			</summary>
			<div className="grid gap-3 py-2">
				<p>
					Chốt {items.length.toLocaleString("vi-VN")} dòng, cộng {formatMoney(total)}. Khóa rồi thì không ai sửa hay mở
					lại được, kể cả khi bài đổi tác giả, đổi ngày hay bị gỡ. Bài đăng sau mang ngày của tháng này sẽ vào bảng
					tháng chưa khóa kế tiếp.
				</p>
				{month === toMonth(now) && <p className="font-semibold text-earth">Tháng này chưa hết.</p>}
				<ActionForm action={action} fields={{ month, items: items.length, total }}>
					<SubmitButton kind="danger" busyLabel="Đang khóa …">
						Khóa vĩnh viễn
					</SubmitButton>
				</ActionForm>
			</div>
		</details>
	);
}
