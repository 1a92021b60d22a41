import { toDateTimeAttribute } from "../../lib/dates.ts";
import { type AuthorRef, toAuthorPath } from "../authors/author.ts";
import { toSharePicture } from "../media/share-picture.ts";
import { type PublishedArticle, toArticlePath } from "./article.ts";

interface Publisher {
	name: string;
	/** Origin of every absolute address, such as "https://gialai.example". */
	origin: string;
}

/** The article as search engines read it: schema.org NewsArticle (spec D1). The same date and words as on the page. */
export function toNewsArticle(article: PublishedArticle, { name, origin }: Publisher): Record<string, unknown> {
	const published = toDateTimeAttribute(article.date);
	const share = toSharePicture(article.photo);
	return {
		"@type": "NewsArticle",
		mainEntityOfPage: origin + toArticlePath(article),
		headline: article.title,
		description: article.lead,
		inLanguage: article.language,
		articleSection: article.category.name,
		...(share ? { image: [origin + share.url] } : {}),
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

function toAuthor(author: AuthorRef, origin: string) {
	const type = author.kind === "organisation" ? "Organization" : "Person";
	return { "@type": type, name: author.penName, url: origin + toAuthorPath(author) };
}
