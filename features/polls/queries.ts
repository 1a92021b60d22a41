import { db } from "../../db/client.ts";
import {
	countClosedPolls,
	getPollRow,
	listClosedPolls,
	listPollOptions,
	listPollRows,
	listUnclosedPolls,
	type PollOptionRow,
	type PollRow,
} from "../../db/queries/polls.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordExpiry, recordTags, rememberInRecord } from "../../lib/page-record.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { POLLS_TAG, type Poll, toPollPhase, toPollTag } from "./poll.ts";

const MOST_UNCLOSED = 20;
const PER_PAGE = 50;
const SHOWN_PER_PAGE = 20;

function toPoll({ id, slug, question, opensAt, closesAt }: PollRow, rows: readonly PollOptionRow[]): Poll {
	const options = rows
		.filter(({ pollId }) => pollId === id)
		.map(({ id: own, label, votes }) => ({ id: own, label, votes }));
	return { id, slug, question, opensAt, closesAt, options };
}

/** The page is right until votes are taken, or are taken no more. */
function recordEdges({ opensAt, closesAt }: Pick<Poll, "opensAt" | "closesAt">, now: Date): void {
	const edge = [opensAt, closesAt].find((at) => at > now);
	if (edge) recordExpiry(edge);
}

/** The poll that is open now and closes first; null when there is none. Its votes are not to be shown from here. */
export async function getOpenPoll(now = new Date()): Promise<Poll | null> {
	const known = await keepRead("polls", [POLLS_TAG], async () => {
		const rows = await listUnclosedPolls(db.read, now, MOST_UNCLOSED);
		const options = await listPollOptions(
			db.read,
			rows.map(({ id }) => id),
		);
		return rows.map((row) => toPoll(row, options));
	});
	for (const poll of known) recordEdges(poll, now);
	return known.find((poll) => toPollPhase(poll, now) === "open") ?? null;
}

/** A poll readers may see, from the moment it opens; null for any other. */
export function getPublicPoll(id: number, now = new Date()): Promise<Poll | null> {
	recordTags(POLLS_TAG, toPollTag(id));
	return rememberInRecord(`poll:${id}`, async () => {
		const row = await getPollRow(db.read, id);
		if (row?.state !== "published") return null;
		recordEdges(row, now);
		return toPollPhase(row, now) === "coming" ? null : toPoll(row, await listPollOptions(db.read, [id]));
	});
}

export interface PollListPage {
	/** That are open now; on the first page alone. */
	open: Poll[];
	closed: Poll[];
	pageCount: number;
}

/** One page of the polls readers may see; null beyond its end. */
export async function listPublicPolls(page: number, now = new Date()): Promise<PollListPage | null> {
	recordTags(POLLS_TAG);
	const pageCount = Math.max(1, Math.ceil((await countClosedPolls(db.read, now)) / SHOWN_PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const unclosed = await listUnclosedPolls(db.read, now, MOST_UNCLOSED);
	for (const row of unclosed) recordEdges(row, now);
	const closed = await listClosedPolls(db.read, now, { limit: SHOWN_PER_PAGE, offset: (page - 1) * SHOWN_PER_PAGE });
	const options = await listPollOptions(
		db.read,
		closed.map(({ id }) => id),
	);
	const open = page === 1 ? unclosed.filter((row) => toPollPhase(row, now) === "open") : [];
	return { open: open.map((row) => toPoll(row, [])), closed: closed.map((row) => toPoll(row, options)), pageCount };
}

/** One page of the desk's list, newest first. @throws NotAllowedError. */
export async function listDeskPolls(actor: Actor, before: number | null) {
	requireCan(actor, "poll.edit");
	const rows = await listPollRows(db.read, { before, limit: PER_PAGE + 1 });
	const shown = rows.slice(0, PER_PAGE);
	const options = await listPollOptions(
		db.read,
		shown.map(({ id }) => id),
	);
	return {
		polls: shown.map((row) => ({ ...row, ...toPoll(row, options) })),
		older: rows.length > PER_PAGE ? (shown.at(-1)?.id ?? null) : null,
	};
}

/** A poll as the newsroom works at it; null when there is none. @throws NotAllowedError. */
export async function getDeskPoll(actor: Actor, id: number) {
	requireCan(actor, "poll.edit");
	const row = await getPollRow(db.read, id);
	return row && { ...row, ...toPoll(row, await listPollOptions(db.read, [id])) };
}
