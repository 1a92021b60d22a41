import type { ReactNode } from "react";
import { formatDay, formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "../accounts/form-state.ts";
import type { DeskArticlePage } from "./desk-articles.ts";
import { TimeForm } from "./time-form.client.tsx";

interface TimeActions {
	reschedule: FormAction;
	setEmbargo: FormAction;
	setExpiry: FormAction;
}

interface TimeRowProps {
	id: string;
	label: string;
	at: Date | null;
	/** What stands there while there is no time. */
	none: string;
	article: DeskArticlePage;
	/** Null for whoever may not change it. */
	action: FormAction | null;
	clearLabel: string | null;
	children?: ReactNode;
}

function TimeRow({ id, label, at, none, article, action, clearLabel, children }: TimeRowProps) {
	return (
		<div className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
			<dt className="text-ink-soft">{label}</dt>
			<dd className="min-w-0">
				{at ? <time dateTime={at.toISOString()}>{formatDayAndTime(at)}</time> : none}
				{children}
				{action && (
					<details>
						<summary className="flex min-h-11 cursor-pointer items-center text-link lg:min-h-9">
							{at ? "Đổi giờ" : "Đặt giờ"}
						</summary>
						<TimeForm
							id={id}
							action={action}
							article={{ id: article.id, version: article.version }}
							day={at ? formatDay(at) : ""}
							clock={at ? formatDayAndTime(at).slice(-5) : ""}
							clearLabel={clearLabel}
						/>
					</details>
				)}
			</dd>
		</div>
	);
}

/** When the article goes before readers, when it leaves them, and before when nobody may see it. */
export function DeskTimes({ article, actions }: { article: DeskArticlePage; actions: TimeActions }) {
	const { scheduledAt, scheduleError, expiresAt, embargoUntil, ...may } = article.times;
	const row = { article };
	const isEmpty = !(scheduledAt || expiresAt || embargoUntil || may.mayExpire || may.mayEmbargo);
	if (isEmpty) return null;
	return (
		<section aria-labelledby="thoi-diem" className="grid gap-1">
			<h2 id="thoi-diem" className="text-base font-bold">
				Thời điểm
			</h2>
			<dl className="grid gap-x-10 xl:grid-cols-2">
				{scheduledAt && (
					<TimeRow
						{...{ ...row, id: "hen-dang", label: "Hẹn đăng", at: scheduledAt, none: "", clearLabel: null }}
						action={may.mayReschedule ? actions.reschedule : null}
					>
						{scheduleError !== "" && (
							<p role="alert" className="font-semibold text-danger">
								Chưa đăng được: {scheduleError} Sửa xong hãy đặt lại giờ, hoặc bấm “Xuất bản ngay”.
							</p>
						)}
					</TimeRow>
				)}
				{(embargoUntil || may.mayEmbargo) && (
					<TimeRow
						{...{ ...row, id: "cam-dang", label: "Cấm đăng trước", at: embargoUntil, none: "không có" }}
						clearLabel="Bỏ cấm đăng"
						action={may.mayEmbargo ? actions.setEmbargo : null}
					/>
				)}
				{(expiresAt || may.mayExpire) && (
					<TimeRow
						{...{ ...row, id: "hen-go", label: "Hẹn gỡ", at: expiresAt, none: "không hẹn" }}
						clearLabel="Bỏ hẹn gỡ"
						action={may.mayExpire ? actions.setExpiry : null}
					/>
				)}
			</dl>
		</section>
	);
}
