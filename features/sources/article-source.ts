import { db } from "../../db/client.ts";
import type { ArticleRow } from "../../db/queries/articles.ts";
import { getSourceRow } from "../../db/queries/sources.ts";
import { recordTags } from "../../lib/page-record.ts";
import type { ArticleSource } from "../articles/article.ts";
import { getPhotos } from "../media/photos.ts";
import { toSourceTag } from "./source.ts";

type Sourced = Pick<ArticleRow, "sourceName" | "sourceUrl" | "sourceId">;

/** Where a text was taken from, as its page says it; null for the newsroom's own. Of a source it knows, logo and link as they are now. */
export async function getArticleSource({ sourceName, sourceUrl, sourceId }: Sourced): Promise<ArticleSource | null> {
	if (sourceName === "") return null;
	if (sourceId === null) return { name: sourceName, url: sourceUrl, isNofollow: false, logo: null };
	recordTags(toSourceTag(sourceId));
	const known = await getSourceRow(db.read, sourceId);
	const logoId = known?.logoMediaId ?? null;
	return {
		name: known?.name ?? sourceName,
		url: sourceUrl ?? known?.url ?? null,
		isNofollow: known?.isNofollow ?? false,
		logo: (logoId !== null && (await getPhotos([logoId])).get(logoId)) || null,
	};
}
