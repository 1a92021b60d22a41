import type { WorkItemRow } from "../../db/queries/work-items.ts";
import { formatDay, parseDay } from "../../lib/dates.ts";
import { toTimeWords } from "./work-item.ts";

/** What the fields hold at first, as it is typed. */
export interface TypedWorkItem {
	day: string;
	time: string;
	clock: string;
	subject: string;
	chair: string;
	participants: string;
	place: string;
	isPrivate: boolean;
}

/** An item as its form holds it. */
export function toTypedWorkItem(item: WorkItemRow): TypedWorkItem {
	const { day, time, subject, chair, participants, place, isPrivate } = item;
	const clock = time === "clock" ? toTimeWords(item) : "";
	return { day: formatDay(parseDay(day)), time, clock, subject, chair, participants, place, isPrivate };
}

/** The form of a new item, on a day. */
export function toNewTypedItem(day: string): TypedWorkItem {
	const empty = { clock: "", subject: "", chair: "", participants: "", place: "", isPrivate: false };
	return { ...empty, day: formatDay(parseDay(day)), time: "clock" };
}
