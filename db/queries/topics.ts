import { and, asc, eq, gt } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { articleTopics, tags, topics } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type TopicRow = typeof topics.$inferSelect;

/** Every topic, in order; a portal keeps some dozens. */
export async function listTopicRows(reader: Reader): Promise<TopicRow[]> {
	return reader.select().from(topics).orderBy(asc(topics.position), asc(topics.id));
}

export async function getTopicRowBySlug(reader: Reader, slug: string): Promise<TopicRow | null> {
	const rows = await reader.select().from(topics).where(eq(topics.slug, slug));
	return rows[0] ?? null;
}

/** @returns the new topic's id. */
export async function insertTopic(tx: Tx, values: Omit<typeof topics.$inferInsert, "id">): Promise<number> {
	return requireInsertedId(await tx.insert(topics).values(values).returning({ id: topics.id }));
}

/** Changes the topic that is still at `version`. @returns false when somebody changed it meanwhile, or it is gone. */
export async function updateTopic(
	tx: Tx,
	id: number,
	version: number,
	values: Partial<Omit<TopicRow, "id" | "version">>,
): Promise<boolean> {
	const rows = await tx
		.update(topics)
		.set({ ...values, version: version + 1 })
		.where(and(eq(topics.id, id), eq(topics.version, version)))
		.returning({ id: topics.id });
	return rows.length > 0;
}

/** Whether an article of any state belongs to the topic. */
export async function hasTopicArticles(reader: Reader, id: number): Promise<boolean> {
	const rows = await reader
		.select({ id: articleTopics.topicId })
		.from(articleTopics)
		.where(eq(articleTopics.topicId, id))
		.limit(1);
	return rows.length > 0;
}

/** Takes away a topic no article belongs to. */
export async function deleteTopic(tx: Tx, id: number): Promise<void> {
	await tx.delete(topics).where(eq(topics.id, id));
}

export async function getTagRowBySlug(reader: Reader, slug: string): Promise<typeof tags.$inferSelect | null> {
	const rows = await reader.select().from(tags).where(eq(tags.slug, slug));
	return rows[0] ?? null;
}

/** @returns the new tag's id. */
export async function insertTag(tx: Tx, values: { slug: string; name: string }): Promise<number> {
	return requireInsertedId(await tx.insert(tags).values(values).returning({ id: tags.id }));
}

/** Tags with ids above `after`, in their order, at most `limit`. */
export async function listTagRowsAfter(
	reader: Reader,
	after: number,
	limit: number,
): Promise<(typeof tags.$inferSelect)[]> {
	return reader.select().from(tags).where(gt(tags.id, after)).orderBy(asc(tags.id)).limit(limit);
}
