import type { Metadata } from "next";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { findShareCrop, getCropsOf } from "../media/crops.ts";
import { toSharePicture } from "../media/share-picture.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { type PublishedArticle, toArticlePath } from "./article.ts";

/** What a published article says of itself in the head of its page. */
export async function toArticleMetadata(article: PublishedArticle): Promise<Metadata> {
	const share = findShareCrop(await getCropsOf(article.photo?.mediaId)) ?? toSharePicture(article.photo);
	const modifiedTime = article.modifiedAt
		? toDateTimeAttribute({ at: article.modifiedAt, hasClockTime: true })
		: undefined;
	return toPageMetadata({
		title: article.title,
		description: article.lead,
		path: toArticlePath(article),
		openGraph: {
			type: "article",
			publishedTime: toDateTimeAttribute(article.date),
			modifiedTime,
			section: article.category.name,
			images: share
				? [{ url: share.url, width: share.width, height: share.height, alt: article.photo?.alt }]
				: undefined,
		},
	});
}
