"use client";

import type { DragEvent } from "react";
import { addDays } from "../../lib/weeks.ts";
import type { CalendarDay, CalendarItem } from "./queries.ts";

type Mover = (item: Pick<CalendarItem, "id" | "version">, day: string) => void;

interface CalendarCellProps {
	day: CalendarDay;
	weekday: string;
	isOutside: boolean;
	isToday: boolean;
	move: Mover;
}

const KIND = "application/x-lich";
const ARROW =
	"inline-flex min-h-11 min-w-11 items-center justify-center border border-line text-link md:min-h-6 md:min-w-6";

function MoveButtons({ item, day, move }: { item: CalendarItem; day: string; move: Mover }) {
	return (
		<span className="flex gap-1">
			<button
				type="button"
				aria-label={`Đưa “${item.title}” sớm lên một ngày`}
				onClick={() => move(item, addDays(day, -1))}
				className={ARROW}
			>
				‹
			</button>
			<button
				type="button"
				aria-label={`Lùi “${item.title}” một ngày`}
				onClick={() => move(item, addDays(day, 1))}
				className={ARROW}
			>
				›
			</button>
		</span>
	);
}

function CalendarEntry({ item, day, move }: { item: CalendarItem; day: string; move: Mover }) {
	const drag = (event: DragEvent) => {
		event.dataTransfer.setData(KIND, JSON.stringify({ id: item.id, version: item.version }));
		event.dataTransfer.effectAllowed = "move";
	};
	return (
		<li
			draggable={item.canMove}
			onDragStart={item.canMove ? drag : undefined}
			className={`grid gap-1 border-s-4 ps-2 text-sm ${item.isScheduled ? "border-earth" : "border-line"} ${item.canMove ? "cursor-grab" : ""}`}
		>
			<span className="text-xs tabular-nums text-ink-soft">
				{item.clock}
				{item.isScheduled ? " · hẹn giờ" : ""}
			</span>
			<a
				href={`/admin/bai-viet/${item.id}`}
				className="text-link no-underline wrap-anywhere hover:underline max-md:py-2 md:line-clamp-3"
			>
				{item.title}
			</a>
			{item.canMove && <MoveButtons item={item} day={day} move={move} />}
		</li>
	);
}

/** A day with what is published on it; something scheduled may be dropped here. */
export function CalendarCell({ day: { day, items }, weekday, isOutside, isToday, move }: CalendarCellProps) {
	const drop = (event: DragEvent) => {
		const dragged = event.dataTransfer.getData(KIND);
		if (dragged === "") return;
		event.preventDefault();
		move(JSON.parse(dragged) as Pick<CalendarItem, "id" | "version">, day);
	};
	const [, month, date] = day.split("-");
	return (
		<li
			data-day={day}
			aria-label={`${weekday} ${date}/${month}`}
			aria-current={isToday ? "date" : undefined}
			onDragOver={(event) => event.dataTransfer.types.includes(KIND) && event.preventDefault()}
			onDrop={drop}
			className={`grid min-w-0 content-start gap-2 border-b border-line p-2 md:min-h-28 md:border-e ${items.length === 0 ? "max-md:hidden" : ""} ${isOutside ? "bg-wash" : ""}`}
		>
			<span className={`text-xs tabular-nums ${isToday ? "font-bold text-accent" : "text-ink-soft"}`}>
				<span className="md:hidden">{weekday}, </span>
				{date}/{month}
				{isToday && " · hôm nay"}
			</span>
			{items.length > 0 && (
				<ul className="grid gap-2">
					{items.map((item) => (
						<CalendarEntry key={item.id} item={item} day={day} move={move} />
					))}
				</ul>
			)}
		</li>
	);
}
