import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { WorkWeek, WorkWeekWays } from "../../../../features/work-calendar/desk-work-week.tsx";
import { listDeskWeek } from "../../../../features/work-calendar/queries.ts";
import { parseWeekSlug, toWeekTitle } from "../../../../features/work-calendar/work-item.ts";
import { toDayKey } from "../../../../lib/dates.ts";
import { toWeek } from "../../../../lib/weeks.ts";

export const metadata: Metadata = { title: "Lịch công tác" };

export default async function WorkCalendarPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
	const { actor } = await requireRight("workCalendar.edit");
	const { tuan } = await searchParams;
	const today = toDayKey(new Date());
	const week = parseWeekSlug(String(tuan)) ?? toWeek(today);
	const isNow = week.monday === toWeek(today).monday;
	return (
		<>
			<DeskHeading title="Lịch công tác" note={toWeekTitle(week)}>
				<a
					href={`/admin/lich-cong-tac/moi?ngay=${isNow ? today : week.monday}`}
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Thêm mục
				</a>
			</DeskHeading>
			<WorkWeekWays week={week} today={today} />
			<WorkWeek items={await listDeskWeek(actor, week)} />
		</>
	);
}
