import { toDateTimeAttribute } from "../../lib/dates.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import { type ArticleTeaser, type PublishedArticle, toArticlePath } from "../articles/article.ts";
import { toBodyHtml } from "../articles/body-html.ts";
import { toAuthorPath } from "../authors/author.ts";
import { toCategoryPath } from "../categories/category.ts";
import { toSharePicture } from "../media/share-picture.ts";
import { toTagPath } from "../tags/tag.ts";
import type { ApiArticle, ApiArticleSummary } from "./api-schema.ts";

export const API_PATH = "/api/v1";

/** An article of a list as the API names it; `origin` stands before every address. */
export function toApiSummary(article: ArticleTeaser, origin: string): ApiArticleSummary {
	const { id, title, lead, language, category, date, photo } = article;
	const file = toSharePicture(photo);
	return {
		id,
		url: origin + toArticlePath(article),
		apiUrl: `${origin}${API_PATH}/articles/${id}`,
		title,
		lead,
		language,
		category: { slug: category.slug, name: category.name, url: origin + toCategoryPath(category) },
		publishedAt: toDateTimeAttribute(date),
		image: file && { url: origin + file.url, width: file.width, height: file.height, alt: photo?.alt ?? "" },
	};
}

/** An article with its whole text as the API answers it. */
export function toApiArticle(article: PublishedArticle, origin: string): ApiArticle {
	const { kicker, modifiedAt, authors, source, tags, body, photos, videos, attachments } = article;
	return {
		...toApiSummary(article, origin),
		kicker,
		modifiedAt: modifiedAt && toDateTimeAttribute({ at: modifiedAt, hasClockTime: true }),
		authors: authors.map((author) => ({
			name: author.penName,
			kind: author.kind,
			url: origin + toAuthorPath(author),
		})),
		source,
		tags: tags.map((tag) => ({ slug: tag.slug, name: tag.name, url: origin + toTagPath(tag) })),
		html: toBodyHtml(body, { photos, videos, attachments, origin }),
		text: toPlainText(body),
	};
}
