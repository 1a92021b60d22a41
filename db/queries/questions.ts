import { and, asc, count, desc, eq, gt, isNotNull, lt, notInArray, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import type { QuestionField, QuestionState } from "../schema/office-work.ts";
import { questionEdits, questions } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export {
	QUESTION_FIELDS,
	QUESTION_STATES,
	type QuestionField,
	type QuestionFlag,
	type QuestionState,
} from "../schema/office-work.ts";
export type QuestionRow = typeof questions.$inferSelect;
export type NewQuestion = Omit<typeof questions.$inferInsert, "id" | "version" | "updatedAt">;
export type QuestionEditRow = typeof questionEdits.$inferSelect;

const isPublished = eq(questions.state, "published");

/** @returns the new question's id. */
export async function insertQuestion(tx: Tx, values: NewQuestion): Promise<number> {
	const row = { ...values, updatedAt: values.createdAt };
	return requireInsertedId(await tx.insert(questions).values(row).returning({ id: questions.id }));
}

export async function getQuestion(reader: Reader, id: number): Promise<QuestionRow | null> {
	const rows = await reader.select().from(questions).where(eq(questions.id, id));
	return rows[0] ?? null;
}

export async function getQuestionByCode(reader: Reader, code: string): Promise<QuestionRow | null> {
	const rows = await reader.select().from(questions).where(eq(questions.code, code));
	return rows[0] ?? null;
}

const isOfField = (field: QuestionField | null) => and(isPublished, field ? eq(questions.field, field) : undefined);

export async function countPublishedQuestions(reader: Reader, field: QuestionField | null): Promise<number> {
	const rows = await reader.select({ total: count() }).from(questions).where(isOfField(field));
	return rows[0]?.total ?? 0;
}

/** Published pairs, newest first. */
export async function listPublishedQuestions(
	reader: Reader,
	field: QuestionField | null,
	window: { limit: number; offset: number },
): Promise<QuestionRow[]> {
	return reader
		.select()
		.from(questions)
		.where(isOfField(field))
		.orderBy(desc(questions.publishedAt), desc(questions.id))
		.limit(window.limit)
		.offset(window.offset);
}

/** Addresses of the published pairs, at most `limit`. */
export async function listQuestionAddresses(reader: Reader, limit: number) {
	return reader
		.select({ id: questions.id, slug: questions.slug, updatedAt: questions.updatedAt })
		.from(questions)
		.where(isPublished)
		.orderBy(desc(questions.id))
		.limit(limit);
}

/** Of a state, the longest waiting first, or the newest first; behind the question `after`, when it is given. */
export async function listQuestionsOfState(
	reader: Reader,
	state: QuestionState,
	{ after, isNewestFirst, limit }: { after: number | null; isNewestFirst: boolean; limit: number },
): Promise<QuestionRow[]> {
	const isBehind = isNewestFirst ? lt : gt;
	return reader
		.select()
		.from(questions)
		.where(and(eq(questions.state, state), after === null ? undefined : isBehind(questions.id, after)))
		.orderBy((isNewestFirst ? desc : asc)(questions.id))
		.limit(limit);
}

/** How many there are of each state; a state without any is absent. */
export async function countQuestionsByState(reader: Reader): Promise<Map<QuestionState, number>> {
	const rows = await reader.select({ state: questions.state, total: count() }).from(questions).groupBy(questions.state);
	return new Map(rows.map(({ state, total }) => [state, total]));
}

export async function updateQuestion(
	tx: Tx,
	id: number,
	values: Partial<Omit<QuestionRow, "id" | "version" | "updatedAt">>,
): Promise<void> {
	await tx
		.update(questions)
		.set({ ...values, version: sql`${questions.version} + 1`, updatedAt: new Date() })
		.where(eq(questions.id, id));
}

export async function insertQuestionEdit(tx: Tx, values: typeof questionEdits.$inferInsert): Promise<void> {
	await tx.insert(questionEdits).values(values);
}

/** Earlier words of a question, the oldest first. */
export async function listQuestionEdits(reader: Reader, questionId: number): Promise<QuestionEditRow[]> {
	return reader
		.select()
		.from(questionEdits)
		.where(eq(questionEdits.questionId, questionId))
		.orderBy(asc(questionEdits.id));
}

/** Forgets where questions asked before `limit` came from. @returns of how many. */
export async function clearQuestionAddresses(tx: Tx, limit: Date): Promise<number> {
	const rows = await tx
		.update(questions)
		.set({ addressHash: null })
		.where(and(isNotNull(questions.addressHash), lt(questions.createdAt, limit)))
		.returning({ id: questions.id });
	return rows.length;
}

/** Forgets how to reach who asked what was settled before `limit`, and the name unless it may be shown. @returns of how many. */
export async function clearQuestionSenders(tx: Tx, limit: Date): Promise<number> {
	const isHidden = and(isNotNull(questions.name), eq(questions.isNameShown, false));
	const isNamed = or(isHidden, isNotNull(questions.email), isNotNull(questions.phone), isNotNull(questions.address));
	const rows = await tx
		.update(questions)
		.set({
			...{ email: null, phone: null, address: null },
			name: sql`case when ${questions.isNameShown} then ${questions.name} end`,
		})
		.where(and(lt(questions.settledAt, limit), isNamed))
		.returning({ id: questions.id });
	return rows.length;
}

/** Deletes what is not before readers: settled before `settledLimit`, or asked before `askedLimit`. @returns how many. */
export async function deleteOldQuestions(tx: Tx, settledLimit: Date, askedLimit: Date): Promise<number> {
	const isOld = or(lt(questions.settledAt, settledLimit), lt(questions.createdAt, askedLimit));
	const rows = await tx
		.delete(questions)
		.where(and(notInArray(questions.state, ["published"]), isOld))
		.returning({ id: questions.id });
	return rows.length;
}

/** Deletes the invented questions. */
export async function deleteDemoQuestions(tx: Tx): Promise<void> {
	await tx.delete(questions).where(eq(questions.isDemo, true));
}
