import { toDateTimeAttribute } from "../../lib/dates.ts";
import { type AuthorRef, toAuthorPath } from "../authors/author.ts";
import type { PictureCrop } from "../media/crops.ts";
import { toSharePicture } from "../media/share-picture.ts";
import { type PublishedArticle, toArticlePath } from "./article.ts";

interface Publisher {
	name: string;
	/** Origin of every absolute address, such as "https://gialai.example". */
	origin: string;
}

/** The article as search engines read it: schema.org NewsArticle (spec D1). The same date and words as on the page. */
export function toNewsArticle(
	article: PublishedArticle,
	crops: readonly PictureCrop[],
	{ name, origin }: Publisher,
): Record<string, unknown> {
	const published = toDateTimeAttribute(article.date);
	const images = listImages(article, crops);
	return {
		"@type": "NewsArticle",
		mainEntityOfPage: origin + toArticlePath(article),
		headline: article.seo.title || article.title,
		description: article.seo.description || article.lead,
		inLanguage: article.language,
		articleSection: article.category.name,
		...(images.length > 0 ? { image: images.map((url) => origin + url) } : {}),
		datePublished: published,
		dateModified: article.modifiedAt ? toDateTimeAttribute({ at: article.modifiedAt, hasClockTime: true }) : published,
		author:
			article.authors.length > 0
				? article.authors.map((author) => toAuthor(author, origin))
				: [{ "@type": "Organization", name }],
		publisher: { "@type": "Organization", name, logo: { "@type": "ImageObject", url: `${origin}/logo.png` } },
		isAccessibleForFree: true,
	};
}

/** Every ratio search engines ask for; of a picture that was never cut the largest file. */
function listImages({ photo }: PublishedArticle, crops: readonly PictureCrop[]): string[] {
	const cuts = crops.filter(({ shape }) => shape !== "share").map(({ url }) => url);
	const whole = toSharePicture(photo);
	return cuts.length > 0 || !whole ? cuts : [whole.url];
}

function toAuthor(author: AuthorRef, origin: string) {
	const type = author.kind === "organisation" ? "Organization" : "Person";
	return { "@type": type, name: author.penName, url: origin + toAuthorPath(author) };
}
