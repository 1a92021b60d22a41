import { db, type Tx } from "../../db/client.ts";
import {
	type QuestionField,
	type QuestionRow,
	type QuestionState,
	updateQuestion,
} from "../../db/queries/questions.ts";
import type { Actor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan } from "../accounts/policy.ts";
import { noteQuestion, type QuestionAtVersion, requireQuestion } from "./require-question.ts";

const OPEN: readonly QuestionState[] = ["new", "received", "passed"];
const NOT_REFUSED: readonly QuestionState[] = [...OPEN, "published", "withdrawn"];

/** What staff write to a question. */
export interface AnswerInput {
	field: QuestionField;
	/** Who is to answer, or has answered. */
	office: string;
	answer: string;
}

function requireWords({ office, answer }: AnswerInput, needs: { answer: boolean }): void {
	const errors: Record<string, string> = {};
	if (office === "") errors.office = "Hãy ghi cơ quan trả lời.";
	if (needs.answer && answer === "") errors.answer = "Hãy ghi câu trả lời.";
	if (Object.keys(errors).length > 0) throw new FormError("Chưa lưu. Hãy xem lại các ô được đánh dấu.", errors);
}

async function write(
	tx: Tx,
	row: QuestionRow,
	input: AnswerInput,
	more: Partial<Pick<QuestionRow, "state" | "publishedAt" | "settledAt" | "reason">> = {},
): Promise<void> {
	const { field, office, answer } = input;
	await updateQuestion(tx, row.id, { field, office, answer, ...more });
}

/**
 * Lưu trả lời: a draft until the pair is published; what is already before readers changes at once.
 * @throws NotAllowedError, QuestionError, FormError for a published pair without an answer.
 */
export async function saveAnswer(actor: Actor, at: QuestionAtVersion, input: AnswerInput): Promise<void> {
	requireCan(actor, "question.answer");
	await db.tx(async (tx) => {
		const row = await requireQuestion(tx, at, NOT_REFUSED);
		const isPublic = row.state === "published";
		if (isPublic) requireWords(input, { answer: true });
		await write(tx, row, input, row.state === "new" ? { state: "received" } : {});
		const details: Record<string, string> = input.office === "" ? {} : { office: input.office };
		await noteQuestion(tx, actor, row, { action: "question.save-answer", isPublic, details });
	});
}

/** Chuyển cơ quan trả lời. @throws NotAllowedError, QuestionError, FormError when no office is named. */
export async function passQuestion(actor: Actor, at: QuestionAtVersion, input: AnswerInput): Promise<void> {
	requireCan(actor, "question.answer");
	requireWords(input, { answer: false });
	await db.tx(async (tx) => {
		const row = await requireQuestion(tx, at, OPEN);
		await write(tx, row, input, { state: "passed" });
		await noteQuestion(tx, actor, row, { action: "question.pass", isPublic: false, details: { office: input.office } });
	});
}

/** Công bố hỏi và đáp: both stand before readers from the next request. @throws NotAllowedError, QuestionError, FormError. */
export async function publishQuestion(actor: Actor, at: QuestionAtVersion, input: AnswerInput): Promise<void> {
	requireCan(actor, "question.answer");
	requireWords(input, { answer: true });
	await db.tx(async (tx) => {
		const row = await requireQuestion(tx, at, [...OPEN, "withdrawn"]);
		const now = new Date();
		const publishedAt = row.publishedAt ?? now;
		await write(tx, row, input, { state: "published", publishedAt, settledAt: now, reason: "" });
		await noteQuestion(tx, actor, row, {
			action: "question.publish",
			isPublic: true,
			details: { office: input.office },
		});
	});
}

/** Tiếp nhận, also what was refused by mistake. @throws NotAllowedError, QuestionError. */
export async function acceptQuestion(actor: Actor, at: QuestionAtVersion): Promise<void> {
	requireCan(actor, "question.answer");
	await db.tx(async (tx) => {
		const row = await requireQuestion(tx, at, ["new", "rejected"]);
		await updateQuestion(tx, row.id, { state: "received", settledAt: null, reason: "" });
		await noteQuestion(tx, actor, row, { action: "question.accept", isPublic: false });
	});
}

const LEAST_REASON = 5;

/**
 * Không tiếp nhận, or, of what is before readers, gỡ: who asked reads why when looking the question up.
 * @throws NotAllowedError, QuestionError, FormError when no reason is given.
 */
export async function refuseQuestion(actor: Actor, at: QuestionAtVersion, reason: string): Promise<void> {
	requireCan(actor, "question.answer");
	if (reason.length < LEAST_REASON) {
		throw new FormError("Chưa làm.", { reason: "Hãy ghi lý do, ít nhất 5 ký tự; người hỏi sẽ đọc." });
	}
	await db.tx(async (tx) => {
		const row = await requireQuestion(tx, at, [...OPEN, "published"]);
		const isPublic = row.state === "published";
		await updateQuestion(tx, row.id, { state: isPublic ? "withdrawn" : "rejected", reason, settledAt: new Date() });
		const action = isPublic ? "question.withdraw" : "question.reject";
		await noteQuestion(tx, actor, row, { action, isPublic, details: { reason } });
	});
}
