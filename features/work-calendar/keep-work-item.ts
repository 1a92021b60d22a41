import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import {
	deleteWorkItemRow,
	getWorkItem,
	insertWorkItem,
	updateWorkItem,
	type WorkItemRow,
} from "../../db/queries/work-items.ts";
import { formatDay, parseDay } from "../../lib/dates.ts";
import { addDays } from "../../lib/weeks.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toTimeWords, WORK_CALENDAR_TAG, WorkItemError, type WorkItemInput } from "./work-item.ts";

const DAYS_OF_WEEK = 7;

/** An item, and the version of it that was looked at. */
export interface WorkItemAtVersion {
	itemId: number;
	baseVersion: number;
}

/** "24/11/2026 08:30: Họp giao ban" */
const toWords = (item: WorkItemInput) => `${formatDay(parseDay(item.day))} ${toTimeWords(item)}: ${item.subject}`;

async function requireItem(tx: Tx, { itemId, baseVersion }: WorkItemAtVersion): Promise<WorkItemRow> {
	const item = await getWorkItem(tx, itemId);
	if (!item) throw new WorkItemError(`no work item ${itemId}`, "Mục này không còn trong lịch: có người đã xóa.");
	if (item.version === baseVersion) return item;
	const log = `work item ${itemId}: saved from version ${baseVersion}, now at ${item.version}`;
	throw new WorkItemError(
		log,
		`Trong lúc đó người khác đã sửa mục này. Bản đang lưu: ${toWords(item)}. Phần bạn ghi còn trong ô và chưa được lưu; mở lại mục này ở trang khác để đối chiếu.`,
	);
}

async function note(tx: Tx, actor: Actor, itemId: number, action: string, details: Record<string, string>) {
	await bumpTags(tx, "changed", [WORK_CALENDAR_TAG]);
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `work-item:${itemId}`, details });
}

/**
 * Ghi lịch công tác: readers have it at the next request, unless it is private. @returns its id.
 * @throws NotAllowedError
 */
export async function addWorkItem(actor: Actor, input: WorkItemInput): Promise<number> {
	requireCan(actor, "workCalendar.edit");
	return db.tx(async (tx) => {
		const id = await insertWorkItem(tx, input);
		await note(tx, actor, id, "work-item.add", { title: toWords(input) });
		return id;
	});
}

/** Sửa lịch công tác. @throws NotAllowedError, WorkItemError when it is gone or somebody saved it in the meantime. */
export async function changeWorkItem(actor: Actor, at: WorkItemAtVersion, input: WorkItemInput): Promise<void> {
	requireCan(actor, "workCalendar.edit");
	await db.tx(async (tx) => {
		const before = await requireItem(tx, at);
		await updateWorkItem(tx, at.itemId, input);
		const details = { before: toWords(before), after: toWords(input) };
		await note(tx, actor, at.itemId, "work-item.edit", details);
	});
}

/** Chép sang tuần sau: the same again seven days later. @returns the copy. @throws NotAllowedError, WorkItemError. */
export async function copyWorkItem(actor: Actor, at: WorkItemAtVersion): Promise<{ id: number; day: string }> {
	requireCan(actor, "workCalendar.edit");
	return db.tx(async (tx) => {
		const { time, startMinute, subject, chair, participants, place, isPrivate, ...rest } = await requireItem(tx, at);
		const day = addDays(rest.day, DAYS_OF_WEEK);
		const copy = { day, time, startMinute, subject, chair, participants, place, isPrivate };
		const id = await insertWorkItem(tx, copy);
		await note(tx, actor, id, "work-item.copy", { title: toWords(copy), from: `số ${at.itemId}` });
		return { id, day };
	});
}

/** Xóa khỏi lịch. @returns its day. @throws NotAllowedError, WorkItemError. */
export async function deleteWorkItem(actor: Actor, at: WorkItemAtVersion): Promise<string> {
	requireCan(actor, "workCalendar.edit");
	return db.tx(async (tx) => {
		const item = await requireItem(tx, at);
		await deleteWorkItemRow(tx, at.itemId);
		await note(tx, actor, at.itemId, "work-item.delete", { title: toWords(item) });
		return item.day;
	});
}
