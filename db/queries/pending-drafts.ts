import { and, eq, notInArray } from "drizzle-orm";
import type { Reader } from "../client.ts";
import { articles } from "../tables.ts";
import type { ArticleRow } from "./articles.ts";

/** The pending draft of an article that is neither merged nor thrown away; there is at most one. */
export async function getOpenDraft(reader: Reader, articleId: number): Promise<ArticleRow | null> {
	const rows = await reader
		.select()
		.from(articles)
		.where(and(eq(articles.revisesId, articleId), notInArray(articles.state, ["merged", "trash"])))
		.limit(1);
	return rows[0] ?? null;
}
