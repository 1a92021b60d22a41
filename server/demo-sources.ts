import type { Tx } from "../db/client.ts";
import { replaceRelatedPicks } from "../db/queries/articles.ts";
import { insertSource } from "../db/queries/sources.ts";
import type { DemoArticle } from "../db/seed/demo/demo-article.ts";
import { demoSources } from "../db/seed/demo/demo-sources.ts";
import { toSlug } from "../lib/slug.ts";
import { requireId } from "./demo-news.ts";

/** @returns the ids of the invented sources by name. */
export async function writeDemoSources(tx: Tx): Promise<Map<string, number>> {
	const ids = new Map<string, number>();
	for (const source of demoSources) {
		const row = { ...source, slug: toSlug(source.name), logoMediaId: null, isDemo: true };
		ids.set(source.name, await insertSource(tx, row));
	}
	return ids;
}

/** Puts beside invented articles those that their texts name. @param ids of the articles by title. */
export async function writeDemoPicks(
	tx: Tx,
	articles: readonly DemoArticle[],
	ids: ReadonlyMap<string, number>,
): Promise<void> {
	for (const { title, related = [] } of articles) {
		if (related.length === 0) continue;
		await replaceRelatedPicks(
			tx,
			requireId(ids, title),
			related.map((other) => requireId(ids, other)),
		);
	}
}
