import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import {
	getPollRow,
	insertPoll,
	listPollOptions,
	type PollRow,
	replacePollOptions,
	updatePoll,
} from "../../db/queries/polls.ts";
import { toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { countVotes, POLLS_TAG, PollError, toPollPhase, toPollTag } from "./poll.ts";
import type { PollInput } from "./poll-form.ts";

/** A poll, and the version of it that was looked at. */
export interface PollAtVersion {
	pollId: number;
	baseVersion: number;
}

async function requirePoll(tx: Tx, { pollId, baseVersion }: PollAtVersion): Promise<PollRow> {
	const row = await getPollRow(tx, pollId);
	if (!row) throw new PollError(`no poll ${pollId}`, "Không có cuộc thăm dò này.");
	if (row.version === baseVersion) return row;
	throw new PollError(
		`poll ${pollId}: saved from version ${baseVersion}, now at ${row.version}`,
		"Trong lúc đó người khác đã lưu cuộc thăm dò này. Phần bạn ghi còn trong ô và chưa được lưu; mở lại ở trang khác để đối chiếu.",
	);
}

async function keep(tx: Tx, row: PollRow, values: Parameters<typeof updatePoll>[2]): Promise<void> {
	if (await updatePoll(tx, row, values)) return;
	throw new PollError(`poll ${row.id} was saved meanwhile`, "Người khác vừa lưu cuộc thăm dò này. Hãy tải lại trang.");
}

async function note(tx: Tx, actor: Actor, pollId: number, action: string, title: string): Promise<void> {
	await bumpTags(tx, "changed", [POLLS_TAG, toPollTag(pollId)]);
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `poll:${pollId}`, details: { title } });
}

const toColumns = ({ question, opensAt, closesAt }: PollInput) => {
	return { question, opensAt, closesAt, slug: toSlug(question) || "tham-do" };
};

/** Soạn thăm dò, before nobody yet. @returns its id. @throws NotAllowedError. */
export async function addPoll(actor: Actor, input: PollInput): Promise<number> {
	requireCan(actor, "poll.edit");
	return db.tx(async (tx) => {
		const id = await insertPoll(tx, toColumns(input));
		await replacePollOptions(tx, id, input.labels);
		await note(tx, actor, id, "poll.add", input.question);
		return id;
	});
}

/** Sửa thăm dò while nobody has voted: a vote was for the words that stood there. @throws NotAllowedError, PollError. */
export async function changePoll(actor: Actor, at: PollAtVersion, input: PollInput): Promise<void> {
	requireCan(actor, "poll.edit");
	await db.tx(async (tx) => {
		const row = await requirePoll(tx, at);
		await keep(tx, row, toColumns(input));
		if (countVotes({ options: await listPollOptions(tx, [row.id]) }) > 0) {
			throw new PollError(`poll ${row.id} has votes`, "Đã có phiếu nên không sửa được nữa; chỉ đóng hoặc gỡ.");
		}
		await replacePollOptions(tx, row.id, input.labels);
		await note(tx, actor, row.id, "poll.edit", input.question);
	});
}

export type PollStep = "publish" | "close" | "withdraw";

function toStepColumns(row: PollRow, step: PollStep, now: Date) {
	const phase = toPollPhase(row, now);
	if (step === "publish" && row.state !== "published" && phase !== "closed") return { state: "published" as const };
	if (step === "withdraw" && row.state === "published") return { state: "withdrawn" as const };
	if (step === "close" && row.state === "published" && phase === "open") return { closesAt: now };
	throw new PollError(
		`poll ${row.id} is ${row.state} and ${phase}: no ${step}`,
		"Không làm được việc này: cuộc thăm dò đã đổi trạng thái hoặc đã hết hạn. Hãy tải lại trang.",
	);
}

/** Đăng, đóng sớm hoặc gỡ thăm dò. @throws NotAllowedError, PollError. */
export async function movePoll(actor: Actor, at: PollAtVersion, step: PollStep, now = new Date()): Promise<void> {
	requireCan(actor, "poll.edit");
	await db.tx(async (tx) => {
		const row = await requirePoll(tx, at);
		await keep(tx, row, toStepColumns(row, step, now));
		await note(tx, actor, row.id, `poll.${step}`, row.question);
	});
}
