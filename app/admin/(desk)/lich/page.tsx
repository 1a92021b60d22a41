import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireStaff } from "../../../../features/accounts/current-staff.ts";
import {
	closeCalendarLinkAction,
	makeCalendarLinkAction,
	rescheduleDayAction,
} from "../../../../features/calendar/actions.ts";
import {
	type CalendarQuery,
	parseCalendarQuery,
	toCalendarPath,
	toNeighbour,
} from "../../../../features/calendar/calendar-days.ts";
import { CalendarGrid } from "../../../../features/calendar/calendar-grid.client.tsx";
import { getOwnCalendarLink } from "../../../../features/calendar/calendar-link.ts";
import { CalendarLinkForm } from "../../../../features/calendar/calendar-link-form.client.tsx";
import { DeskBoard } from "../../../../features/calendar/desk-board.tsx";
import { listBoard, listCalendar } from "../../../../features/calendar/queries.ts";
import { formatDay, toDayKey } from "../../../../lib/dates.ts";

export const metadata: Metadata = { title: "Lịch" };

const LINK =
	"inline-flex min-h-11 items-center text-link underline aria-[current]:font-bold aria-[current]:no-underline lg:min-h-9";
const VIEWS = [
	{ view: "thang", label: "Tháng" },
	{ view: "tuan", label: "Tuần" },
	{ view: "bang", label: "Bảng công việc" },
] as const;

function Ways({ query, today }: { query: CalendarQuery; today: string }) {
	return (
		<nav aria-label="Lịch" className="flex flex-wrap gap-x-6">
			{VIEWS.map(({ view, label }) => (
				<a
					key={view}
					href={toCalendarPath({ ...query, view })}
					aria-current={query.view === view ? "page" : undefined}
					className={LINK}
				>
					{label}
				</a>
			))}
			{query.view !== "bang" && (
				<>
					<a href={toCalendarPath(toNeighbour(query, -1))} className={LINK}>
						‹ Trước
					</a>
					<a href={toCalendarPath({ ...query, day: today })} className={LINK}>
						Hôm nay
					</a>
					<a href={toCalendarPath(toNeighbour(query, 1))} className={LINK}>
						Sau ›
					</a>
				</>
			)}
		</nav>
	);
}

export default async function CalendarPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
	const { actor } = await requireStaff();
	const today = toDayKey(new Date());
	const query = parseCalendarQuery(await searchParams, new Date());
	const madeAt = await getOwnCalendarLink(actor);
	const [year, month] = query.day.split("-");
	const title = query.view === "bang" ? "Bảng công việc" : `Lịch xuất bản tháng ${Number(month)}/${year}`;
	return (
		<>
			<DeskHeading title={title} />
			<Ways query={query} today={today} />
			{query.view === "bang" ? (
				<DeskBoard columns={await listBoard(actor)} />
			) : (
				<CalendarGrid
					days={await listCalendar(actor, query)}
					month={query.view === "thang" ? query.day.slice(0, 7) : null}
					today={today}
					action={rescheduleDayAction}
				/>
			)}
			<CalendarLinkForm
				madeOn={madeAt && formatDay(madeAt)}
				make={makeCalendarLinkAction}
				close={closeCalendarLinkAction}
			/>
		</>
	);
}
