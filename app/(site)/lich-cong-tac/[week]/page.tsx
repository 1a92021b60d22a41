import type { Metadata } from "next";
import { toWeekMetadata, WeekView } from "../../../../features/work-calendar/week-view.tsx";
import { parseWeekSlug } from "../../../../features/work-calendar/work-item.ts";
import { recordStatus } from "../../../../lib/page-record.ts";

interface WeekPageProps {
	params: Promise<{ week: string }>;
}

export async function generateMetadata({ params }: WeekPageProps): Promise<Metadata> {
	const week = parseWeekSlug((await params).week);
	return week ? toWeekMetadata(week, null) : {};
}

export default async function WeekPage({ params }: WeekPageProps) {
	const week = parseWeekSlug((await params).week);
	if (week) return <WeekView week={week} />;
	recordStatus(404);
	return null;
}
