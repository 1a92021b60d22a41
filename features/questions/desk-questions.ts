import { db } from "../../db/client.ts";
import {
	countQuestionsByState,
	getQuestion,
	listQuestionEdits,
	listQuestionsOfState,
	QUESTION_STATES,
	type QuestionEditRow,
	type QuestionRow,
	type QuestionState,
} from "../../db/queries/questions.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { DESK_QUESTIONS_PATH } from "./question.ts";

const PER_PAGE = 50;

/** What the address of the queue asks for. */
export interface QuestionQueueQuery {
	state: QuestionState;
	/** The list goes on behind this question. */
	after: number | null;
}

/** What it does not know counts as nothing: what has just come in. */
export function parseQueueQuery(given: Readonly<Record<string, unknown>>): QuestionQueueQuery {
	const state = QUESTION_STATES.find((known) => known === given["trang-thai"]) ?? "new";
	const after = String(given.sau ?? "");
	return { state, after: /^[1-9]\d{0,8}$/.test(after) ? Number(after) : null };
}

export function toQueuePath({ state, after }: QuestionQueueQuery): string {
	return `${DESK_QUESTIONS_PATH}?trang-thai=${state}${after === null ? "" : `&sau=${after}`}`;
}

export interface QuestionQueue {
	rows: QuestionRow[];
	next: QuestionQueueQuery | null;
	counts: ReadonlyMap<QuestionState, number>;
}

const SETTLED: readonly QuestionState[] = ["published", "rejected", "withdrawn"];

/** One page of the queue: of what waits the oldest first, of what is settled the newest. @throws NotAllowedError. */
export async function listQuestionQueue(actor: Actor, query: QuestionQueueQuery): Promise<QuestionQueue> {
	requireCan(actor, "question.answer");
	const { state, after } = query;
	const isNewestFirst = SETTLED.includes(state);
	const rows = await listQuestionsOfState(db.read, state, { after, isNewestFirst, limit: PER_PAGE + 1 });
	const shown = rows.slice(0, PER_PAGE);
	const last = rows.length > PER_PAGE ? shown.at(-1) : undefined;
	const counts = await countQuestionsByState(db.read);
	return { rows: shown, next: last ? { state, after: last.id } : null, counts };
}

/** A question with its earlier words; null when there is none. @throws NotAllowedError. */
export async function getDeskQuestion(
	actor: Actor,
	id: number,
): Promise<{ question: QuestionRow; edits: QuestionEditRow[] } | null> {
	requireCan(actor, "question.answer");
	const question = await getQuestion(db.read, id);
	return question && { question, edits: await listQuestionEdits(db.read, id) };
}
