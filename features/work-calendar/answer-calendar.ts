import { parseDay } from "../../lib/dates.ts";
import { siteOrigin } from "../../lib/env.ts";
import { type CalendarEvent, toCalendarText } from "../../lib/icalendar.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { getSite } from "../settings/queries.ts";
import { listSubscribed, listWeek, type PublicWorkItem } from "./queries.ts";
import { parseWeekSlug, toWeekTitle } from "./work-item.ts";

const MINUTE_MS = 60_000;
/** Working hours of the offices: from when and until when a half day is. */
const HALF_DAYS = { morning: [420, 690], afternoon: [810, 1020] } as const;

function toWhen({ day, time, startMinute }: PublicWorkItem): CalendarEvent["when"] {
	if (time === "all_day") return { day };
	const at = (minute: number) => new Date(parseDay(day).getTime() + minute * MINUTE_MS);
	if (time === "clock") return { start: at(startMinute), end: null };
	const [from, until] = HALF_DAYS[time];
	return { start: at(from), end: at(until) };
}

function toEvent(item: PublicWorkItem, host: string): CalendarEvent {
	const { id, updatedAt, subject, chair, participants, place } = item;
	const lines = [chair && `Chủ trì: ${chair}`, participants && `Thành phần: ${participants}`].filter(Boolean);
	return {
		...{ uid: `lich-cong-tac-${id}@${host}`, changedAt: updatedAt, when: toWhen(item) },
		...{ summary: subject, place, description: lines.join("\n") },
	};
}

function answer(name: string, items: readonly PublicWorkItem[]): Response {
	const { hostname } = new URL(siteOrigin());
	const body = toCalendarText(
		name,
		items.map((item) => toEvent(item, hostname)),
	);
	return new Response(body, { headers: { "content-type": "text/calendar; charset=utf-8" } });
}

/** One week as a file; 404 for an address that names none. */
export async function answerWeekFile(slug: string): Promise<Response> {
	const week = parseWeekSlug(slug);
	if (!week) {
		recordStatus(404);
		return new Response(null, { status: 404 });
	}
	const { shortName } = await getSite();
	return answer(`${shortName}: lịch công tác ${toWeekTitle(week).toLowerCase()}`, await listWeek(week));
}

/** What programs subscribe to. */
export async function answerSubscription(): Promise<Response> {
	const { shortName } = await getSite();
	return answer(`${shortName}: lịch công tác`, await listSubscribed(new Date()));
}
