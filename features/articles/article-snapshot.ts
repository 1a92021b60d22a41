import { createHash } from "node:crypto";
import type { ArticleRow } from "../../db/queries/articles.ts";
import type { ArticleSnapshot } from "../../db/queries/revisions.ts";
import type { ArticleInput } from "./article-input.ts";

/** What a snapshot takes from the article's row beside what a person wrote. */
export type SnapshotRow = Pick<
	ArticleRow,
	| ("slug" | "hasOwnSlug" | "publishedAt" | "hasClockTime" | "seoTitle" | "seoDescription")
	| ("layout" | "sourceId" | "sourcePublishedAt")
>;

/** A row of which nothing was said. */
export const BARE_ROW: SnapshotRow = {
	...{ slug: "", hasOwnSlug: false, publishedAt: null, hasClockTime: true, seoTitle: "", seoDescription: "" },
	...{ layout: "default", sourceId: null, sourcePublishedAt: null },
};

/** The article as it stands after a save, complete enough to restore it from. */
export function toSnapshot(row: SnapshotRow, input: ArticleInput): ArticleSnapshot {
	const { title, kicker, lead, genre, language, categoryId, coverMediaId, hidesAuthors, body } = input;
	return {
		...{ title, kicker, lead, genre, language, categoryId, coverMediaId, hidesAuthors, body },
		source: {
			...{ name: input.source.name, url: input.source.url, id: row.sourceId },
			publishedAt: row.sourcePublishedAt?.getTime() ?? null,
		},
		seo: { title: row.seoTitle, description: row.seoDescription },
		layout: row.layout,
		relatedIds: [...(input.relatedIds ?? [])],
		slug: row.slug,
		ownSlug: row.hasOwnSlug ? row.slug : "",
		authorIds: [...input.authorIds],
		tagIds: [...input.tagIds],
		topicIds: [...input.topicIds],
		publishedAt: row.publishedAt?.getTime() ?? null,
		hasClockTime: row.hasClockTime,
	};
}

/** The same value with its keys sorted: equal values give equal JSON. */
function sortKeys(value: unknown): unknown {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map(sortKeys);
	const sorted: Record<string, unknown> = {};
	for (const key of Object.keys(value).sort()) sorted[key] = sortKeys((value as Record<string, unknown>)[key]);
	return sorted;
}

/** SHA-256 of the snapshot's canonical JSON, hexadecimal. */
export function hashSnapshot(snapshot: ArticleSnapshot): string {
	return createHash("sha256")
		.update(JSON.stringify(sortKeys(snapshot)))
		.digest("hex");
}
