import type { Metadata } from "next";
import { toWeekMetadata, WeekView } from "../../../features/work-calendar/week-view.tsx";
import { WORK_CALENDAR_PATH } from "../../../features/work-calendar/work-item.ts";
import { toDayKey } from "../../../lib/dates.ts";
import { toWeek } from "../../../lib/weeks.ts";

const thisWeek = () => toWeek(toDayKey(new Date()));

export function generateMetadata(): Promise<Metadata> {
	return toWeekMetadata(thisWeek(), WORK_CALENDAR_PATH);
}

/** The week of today; the frame of every page expires at midnight. */
export default function ThisWeekPage() {
	return <WeekView week={thisWeek()} />;
}
