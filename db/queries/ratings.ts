import { and, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import type { RatedKind } from "../schema/ratings.ts";
import { articles, consultations, documents, questions, ratings } from "../tables.ts";

export { RATED_KINDS, type RatedKind } from "../schema/ratings.ts";
export type RatingRow = typeof ratings.$inferSelect;
export type RatingLevel = "good" | "fair" | "poor";

/** What is rated: the number of an article, a document and so on. */
export interface RatedSubject {
	kind: RatedKind;
	id: number;
}

/** Counts one more rating of that level. */
export async function addRating(tx: Tx, { kind, id }: RatedSubject, level: RatingLevel): Promise<void> {
	const more = { [level]: sql`${ratings[level]} + 1`, total: sql`${ratings.total} + 1` };
	await tx
		.insert(ratings)
		.values({ kind, subjectId: id, [level]: 1, total: 1 })
		.onConflictDoUpdate({ target: [ratings.kind, ratings.subjectId], set: more });
}

/** Of a kind, the most rated first, behind the row `after` when it is given. */
export async function listRatings(
	reader: Reader,
	kind: RatedKind,
	{ after, limit }: { after: { total: number; subjectId: number } | null; limit: number },
): Promise<RatingRow[]> {
	const isBehind =
		after === null
			? undefined
			: or(lt(ratings.total, after.total), and(eq(ratings.total, after.total), lt(ratings.subjectId, after.subjectId)));
	return reader
		.select()
		.from(ratings)
		.where(and(eq(ratings.kind, kind), isBehind))
		.orderBy(desc(ratings.total), desc(ratings.subjectId))
		.limit(limit);
}

/** All ratings of each kind together; a kind without any is absent. */
export async function sumRatings(reader: Reader) {
	const sumOf = (column: typeof ratings.good) => sql`sum(${column})`.mapWith(Number);
	const { kind, good, fair, poor, total } = ratings;
	return reader
		.select({ kind, good: sumOf(good), fair: sumOf(fair), poor: sumOf(poor), total: sumOf(total) })
		.from(ratings)
		.groupBy(kind);
}

/** What readers may see and rate, with what their addresses are made of; others are absent. */
export async function listRatedNames(
	reader: Reader,
	kind: RatedKind,
	ids: readonly number[],
): Promise<Map<number, { slug: string; title: string }>> {
	if (ids.length === 0) return new Map();
	const all = [...ids];
	const rows = await selectNames(reader, kind, all);
	return new Map(rows.map(({ id, ...name }) => [id, name]));
}

function selectNames(reader: Reader, kind: RatedKind, ids: number[]) {
	switch (kind) {
		case "article":
			return reader
				.select({ id: articles.id, slug: articles.slug, title: articles.title })
				.from(articles)
				.where(and(inArray(articles.id, ids), eq(articles.state, "published")));
		case "document":
			return reader
				.select({ id: documents.id, slug: documents.slug, title: documents.sign })
				.from(documents)
				.where(and(inArray(documents.id, ids), eq(documents.state, "published")));
		case "question":
			return reader
				.select({ id: questions.id, slug: questions.slug, title: questions.title })
				.from(questions)
				.where(and(inArray(questions.id, ids), eq(questions.state, "published")));
		case "consultation":
			return reader
				.select({ id: consultations.id, slug: consultations.slug, title: consultations.title })
				.from(consultations)
				.where(and(inArray(consultations.id, ids), eq(consultations.state, "published")));
	}
}
