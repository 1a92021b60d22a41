import { db } from "../../db/client.ts";
import { getWorkItem, listAllWorkItems, listPublicWorkItems, type WorkItemRow } from "../../db/queries/work-items.ts";
import { toDayKey, toNextMidnight } from "../../lib/dates.ts";
import { recordExpiry, recordTags, rememberInRecord } from "../../lib/page-record.ts";
import { addDays, listWeekDays, type Week } from "../../lib/weeks.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { WORK_CALENDAR_TAG } from "./work-item.ts";

/** A subscriber's program keeps what it was told; it is told of so many days. */
const DAYS_BEFORE = 28;
const DAYS_AHEAD = 182;

const toSpan = (week: Week): [first: string, last: string] => [week.monday, listWeekDays(week).at(-1) ?? week.monday];

/** What readers may see of an item: nothing of who keeps it. */
export type PublicWorkItem = Omit<WorkItemRow, "isPrivate" | "isDemo" | "version" | "createdAt">;

function toPublic({ isPrivate: _, isDemo: _demo, version: _version, createdAt: _at, ...item }: WorkItemRow) {
	return item;
}

/** The week before readers; never what is private. */
export function listWeek(week: Week): Promise<PublicWorkItem[]> {
	recordTags(WORK_CALENDAR_TAG);
	return rememberInRecord(`work-week:${week.monday}`, async () =>
		(await listPublicWorkItems(db.read, ...toSpan(week))).map(toPublic),
	);
}

/** The last weeks and the coming months, for programs that subscribe; never what is private. */
export async function listSubscribed(now: Date): Promise<PublicWorkItem[]> {
	recordTags(WORK_CALENDAR_TAG);
	recordExpiry(toNextMidnight(now));
	const today = toDayKey(now);
	return (await listPublicWorkItems(db.read, addDays(today, -DAYS_BEFORE), addDays(today, DAYS_AHEAD))).map(toPublic);
}

/** The whole week. @throws NotAllowedError unless the actor keeps the calendar. */
export function listDeskWeek(actor: Actor, week: Week): Promise<WorkItemRow[]> {
	requireCan(actor, "workCalendar.edit");
	return listAllWorkItems(db.read, ...toSpan(week));
}

/** @throws NotAllowedError unless the actor keeps the calendar. */
export function getDeskWorkItem(actor: Actor, id: number): Promise<WorkItemRow | null> {
	requireCan(actor, "workCalendar.edit");
	return getWorkItem(db.read, id);
}
