import type { Metadata } from "next";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { getShareImages } from "../media/share-images.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { type PublishedArticle, toArticlePath } from "./article.ts";

/** What a published article says of itself in the head of its page. */
export async function toArticleMetadata(article: PublishedArticle): Promise<Metadata> {
	const modifiedTime = article.modifiedAt
		? toDateTimeAttribute({ at: article.modifiedAt, hasClockTime: true })
		: undefined;
	return toPageMetadata({
		title: article.seo.title || article.title,
		description: article.seo.description || article.lead,
		path: toArticlePath(article),
		openGraph: {
			type: "article",
			publishedTime: toDateTimeAttribute(article.date),
			modifiedTime,
			section: article.category.name,
			images: await getShareImages(article.photo),
		},
	});
}
