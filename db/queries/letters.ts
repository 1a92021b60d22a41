import { and, asc, count, eq, inArray, isNotNull, lt, or } from "drizzle-orm";
import { fold } from "../../lib/fold.ts";
import type { Reader, Tx } from "../client.ts";
import type { LetterState } from "../schema/letters.ts";
import { articles, letterReplies, letters } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export {
	FAULTS,
	type Fault,
	LETTER_STATES,
	type LetterFlag,
	type LetterKind,
	type LetterState,
} from "../schema/letters.ts";
export type LetterRow = typeof letters.$inferSelect;
export type NewLetter = Omit<
	typeof letters.$inferInsert,
	"id" | "settledBy" | "assigneeId" | "folded" | "foldedSender"
>;
/** States in which somebody is still to do something. */
export const OPEN_STATES = ["new", "in_hand"] as const satisfies readonly LetterState[];

/** A letter with the article it is about; the latter is null for a letter of no article. */
export interface LetterWithArticle {
	letter: LetterRow;
	article: { id: number; slug: string; title: string; version: number } | null;
}

/** @returns the new letter's id. */
export async function insertLetter(tx: Tx, values: NewLetter): Promise<number> {
	const { subject = "", content, quote = "", name, email, phone } = values;
	const folded = fold([subject, content, quote].join("\n"));
	const foldedSender = fold([name, email, phone].filter(Boolean).join("\n"));
	const rows = await tx
		.insert(letters)
		.values({ ...values, folded, foldedSender })
		.returning({ id: letters.id });
	return requireInsertedId(rows);
}

const WITH_ARTICLE = {
	letter: letters,
	article: { id: articles.id, slug: articles.slug, title: articles.title, version: articles.version },
};

export async function getLetter(reader: Reader, id: number): Promise<LetterWithArticle | null> {
	const rows = await reader
		.select(WITH_ARTICLE)
		.from(letters)
		.leftJoin(articles, eq(articles.id, letters.articleId))
		.where(eq(letters.id, id));
	return rows[0] ?? null;
}

/** The longest waiting first. */
export async function listLettersOfState(
	reader: Reader,
	state: LetterState,
	limit: number,
): Promise<LetterWithArticle[]> {
	return reader
		.select(WITH_ARTICLE)
		.from(letters)
		.leftJoin(articles, eq(articles.id, letters.articleId))
		.where(eq(letters.state, state))
		.orderBy(asc(letters.createdAt), asc(letters.id))
		.limit(limit);
}

/** How many wait for somebody to do something about them. */
export async function countOpenLetters(reader: Reader): Promise<number> {
	const rows = await reader
		.select({ waiting: count() })
		.from(letters)
		.where(inArray(letters.state, [...OPEN_STATES]));
	return rows[0]?.waiting ?? 0;
}

/** Writes what staff made of a letter. */
export async function updateLetter(
	tx: Tx,
	id: number,
	change: Partial<Pick<LetterRow, "state" | "note" | "settledAt" | "settledBy" | "assigneeId">>,
): Promise<void> {
	await tx.update(letters).set(change).where(eq(letters.id, id));
}

/** Forgets where letters written before `limit` came from. @returns of how many. */
export async function clearLetterAddresses(tx: Tx, limit: Date): Promise<number> {
	const rows = await tx
		.update(letters)
		.set({ addressHash: null })
		.where(and(isNotNull(letters.addressHash), lt(letters.createdAt, limit)))
		.returning({ id: letters.id });
	return rows.length;
}

/** Forgets who wrote the letters that were settled before `limit`. @returns of how many. */
export async function clearLetterSenders(tx: Tx, limit: Date): Promise<number> {
	const isNamed = or(isNotNull(letters.name), isNotNull(letters.email), isNotNull(letters.phone));
	const rows = await tx
		.update(letters)
		.set({ name: null, email: null, phone: null, foldedSender: "" })
		.where(and(lt(letters.settledAt, limit), isNamed))
		.returning({ id: letters.id });
	await tx
		.update(letterReplies)
		.set({ toAddress: null })
		.where(
			inArray(
				letterReplies.letterId,
				rows.map(({ id }) => id),
			),
		);
	return rows.length;
}

/** Deletes letters settled before `settledLimit`, and those written before `writtenLimit` whatever became of them. @returns how many. */
export async function deleteOldLetters(tx: Tx, settledLimit: Date, writtenLimit: Date): Promise<number> {
	const rows = await tx
		.delete(letters)
		.where(or(lt(letters.settledAt, settledLimit), lt(letters.createdAt, writtenLimit)))
		.returning({ id: letters.id });
	return rows.length;
}

/** Deletes the invented letters. */
export async function deleteDemoLetters(tx: Tx): Promise<void> {
	await tx.delete(letters).where(eq(letters.isDemo, true));
}
