import { DeskTable } from "../../components/admin/desk-table.tsx";
import type { WorkItemRow } from "../../db/queries/work-items.ts";
import { formatLongDay, parseDay } from "../../lib/dates.ts";
import { toNeighbourWeek, toWeek, type Week } from "../../lib/weeks.ts";
import { DESK_WORK_CALENDAR_PATH, toDeskWeekPath, toTimeWords, toWeekPath } from "./work-item.ts";

const LINK = "inline-flex min-h-11 items-center text-link underline lg:min-h-9";

/** The way from week to week, and to what readers see of it. */
export function WorkWeekWays({ week, today }: { week: Week; today: string }) {
	return (
		<nav aria-label="Các tuần" className="flex flex-wrap gap-x-6">
			<a href={toDeskWeekPath(toNeighbourWeek(week, -1))} className={LINK}>
				‹ Tuần trước
			</a>
			<a href={toDeskWeekPath(toWeek(today))} className={LINK}>
				Tuần này
			</a>
			<a href={toDeskWeekPath(toNeighbourWeek(week, 1))} className={LINK}>
				Tuần sau ›
			</a>
			<a href={toWeekPath(week)} className={LINK}>
				Xem như bạn đọc
			</a>
		</nav>
	);
}

/** Everything in one week, each leading to its form; what is private says so. */
export function WorkWeek({ items }: { items: readonly WorkItemRow[] }) {
	return (
		<DeskTable<WorkItemRow>
			caption="Lịch công tác trong tuần"
			rows={items}
			toKey={({ id }) => id}
			empty={<p>Tuần này chưa có mục nào. Bấm “Thêm mục” để ghi lịch, hoặc mở tuần trước rồi chép từng mục sang.</p>}
			columns={[
				{
					label: "Nội dung",
					render: ({ id, subject, isPrivate }) => (
						<>
							<a
								href={`${DESK_WORK_CALENDAR_PATH}/${id}`}
								className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
							>
								{subject}
							</a>
							{isPrivate && <span className="block text-xs font-semibold text-earth">Nội bộ, bạn đọc không thấy</span>}
						</>
					),
				},
				{ label: "Ngày", render: ({ day }) => formatLongDay(parseDay(day)), isNarrow: true },
				{ label: "Giờ", render: toTimeWords, isNarrow: true },
				{ label: "Chủ trì", render: ({ chair }) => chair || "chưa ghi" },
				{ label: "Địa điểm", render: ({ place }) => place || "chưa ghi" },
			]}
		/>
	);
}
