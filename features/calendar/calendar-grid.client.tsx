"use client";

import { useRouter } from "next/navigation";
import { startTransition, useActionState, useEffect } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { CalendarCell } from "./calendar-cell.client.tsx";
import type { CalendarDay, CalendarItem } from "./queries.ts";

interface CalendarGridProps {
	days: readonly CalendarDay[];
	/** "2026-11": other days are the neighbours' and stand back. Null where all are of one week. */
	month: string | null;
	today: string;
	action: FormAction;
}

const WEEKDAYS = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"];

/** Days in weeks; what is scheduled is moved to another day by drag, or by its two buttons. */
export function CalendarGrid({ days, month, today, action }: CalendarGridProps) {
	const router = useRouter();
	const [state, send, isMoving] = useActionState(action, NOTHING_SENT);
	useEffect(() => {
		if (state.isDone) router.refresh();
	}, [state, router]);
	const move = ({ id, version }: Pick<CalendarItem, "id" | "version">, day: string) => {
		const form = new FormData();
		form.set("articleId", String(id));
		form.set("baseVersion", String(version));
		form.set("day", day);
		startTransition(() => send(form));
	};
	return (
		<div className="grid gap-2">
			<FormMessage message={state.errors.day ?? state.message} isDone={state.isDone} />
			<div aria-hidden="true" className="grid grid-cols-7 text-xs font-semibold text-ink-soft max-md:hidden">
				{WEEKDAYS.map((name) => (
					<span key={name} className="px-2">
						{name}
					</span>
				))}
			</div>
			<ol aria-busy={isMoving} className="grid border-t border-line md:grid-cols-7">
				{days.map((day, index) => (
					<CalendarCell
						key={day.day}
						day={day}
						weekday={WEEKDAYS[index % WEEKDAYS.length] ?? ""}
						isOutside={month !== null && !day.day.startsWith(month)}
						isToday={day.day === today}
						move={move}
					/>
				))}
			</ol>
		</div>
	);
}
