import { db } from "../../db/client.ts";
import { type ArticleRow, getArticleRow, getArticleWithBody } from "../../db/queries/articles.ts";
import { getPreviewLink, listOpenPreviewLinks } from "../../db/queries/preview-links.ts";
import { rememberInRecord } from "../../lib/page-record.ts";
import type { PublishedArticle } from "./article.ts";
import { parsePreviewToken, toLinkPath } from "./preview-token.ts";
import { toPublished } from "./queries.ts";

export type Preview =
	| { state: "open"; article: PublishedArticle }
	/** The portal never made such an address. */
	| { state: "unknown" }
	/** Its day is over, it was closed, or the article is gone. */
	| { state: "over" }
	/** Nobody but the newsroom may see it yet. */
	| { state: "embargoed"; until: Date };

/** Which article an address shows, and whether its reader sits in the newsroom. */
async function findArticle(
	text: string,
	now: Date,
): Promise<{ articleId: number; isDesk: boolean } | "unknown" | "over"> {
	const token = parsePreviewToken(text);
	if (!token || "surface" in token) return "unknown";
	if ("article" in token) return token.until > now.getTime() ? { articleId: token.article, isDesk: true } : "over";
	const link = await getPreviewLink(db.read, token.link);
	if (!link) return "unknown";
	return link.revokedAt === null && link.expiresAt > now ? { articleId: link.articleId, isDesk: false } : "over";
}

/** The date readers would be told if it were published now. */
function toDated(row: ArticleRow, now: Date): ArticleRow {
	const publishedAt = row.publishedAt ?? row.scheduledAt ?? now;
	return { ...row, publishedAt, hasClockTime: row.publishedAt ? row.hasClockTime : true };
}

/** The article as its page would show it. What is to replace another shows in that one's place. */
async function getShown(articleId: number, now: Date): Promise<PublishedArticle | null> {
	const stored = await getArticleWithBody(db.read, articleId);
	if (!stored?.body) return null;
	const { row } = stored;
	const live = row.revisesId === null ? null : await getArticleWithBody(db.read, row.revisesId);
	if (!live) return toPublished(toDated(row, now), stored);
	const { id, publishedAt, hasClockTime, importedViews, isClosedToComments } = live.row;
	const words = await toPublished({ ...toDated(row, now), publishedAt, hasClockTime, modifiedAt: now }, stored);
	return { ...words, id, views: importedViews + live.views, isClosedToComments };
}

/** What stands at the address of a preview; never kept. */
export function getPreview(text: string, now = new Date()): Promise<Preview> {
	return rememberInRecord(`preview:${text}`, async () => {
		const found = await findArticle(text, now);
		if (typeof found === "string") return { state: found };
		const row = await getArticleRow(db.read, found.articleId);
		if (!row || row.state === "trash" || row.state === "merged") return { state: "over" };
		// What was taken down is gone for everybody but the newsroom.
		if (!found.isDesk && row.state === "taken_down") return { state: "over" };
		if (!found.isDesk && row.embargoUntil && row.embargoUntil > now)
			return { state: "embargoed", until: row.embargoUntil };
		const article = await getShown(row.id, now);
		return article ? { state: "open", article } : { state: "over" };
	});
}

/** The article's open links with their addresses, newest first. */
export async function listPreviewLinks(articleId: number, now = new Date()) {
	const links = await listOpenPreviewLinks(db.read, articleId, now);
	return links.map((link) => ({ ...link, path: toLinkPath(link.id) }));
}
