import type { Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { getQuestion, type QuestionRow, type QuestionState } from "../../db/queries/questions.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { QUESTIONS_TAG, QuestionError, STATE_WORDS } from "./question.ts";

/** A question, and the version of it that was looked at. */
export interface QuestionAtVersion {
	questionId: number;
	baseVersion: number;
}

/** The question as it was looked at. @throws QuestionError when it is gone, was saved meanwhile, or is in another state. */
export async function requireQuestion(
	tx: Tx,
	{ questionId, baseVersion }: QuestionAtVersion,
	states: readonly QuestionState[],
): Promise<QuestionRow> {
	const row = await getQuestion(tx, questionId);
	if (!row) throw new QuestionError(`no question ${questionId}`, `Không có câu hỏi số ${questionId}.`);
	const words = STATE_WORDS[row.state].toLowerCase();
	if (row.version !== baseVersion) {
		const log = `question ${questionId}: saved from version ${baseVersion}, now at ${row.version}`;
		throw new QuestionError(
			log,
			`Trong lúc đó người khác đã lưu câu hỏi này (nay: ${words}). Phần bạn ghi còn trong ô và chưa được lưu; mở lại ở trang khác để đối chiếu.`,
		);
	}
	if (!states.includes(row.state)) {
		throw new QuestionError(`question ${questionId} is ${row.state}`, `Câu hỏi này ${words}: không làm được việc ấy.`);
	}
	return row;
}

/** The audit row outlives the question: it says nothing of who asked, nor what. */
export async function noteQuestion(
	tx: Tx,
	actor: Actor,
	row: QuestionRow,
	{ action, isPublic, details = {} }: { action: string; isPublic: boolean; details?: Record<string, string> },
): Promise<void> {
	if (isPublic) await bumpTags(tx, "changed", [QUESTIONS_TAG]);
	const entry = { ...toActorColumns(actor), action, subject: `question:${row.id}` };
	await insertAuditEntry(tx, { ...entry, details: { before: STATE_WORDS[row.state], ...details } });
}
