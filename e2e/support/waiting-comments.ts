import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { listArticleIds } from "../../db/queries/article-lists.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertComment } from "../../db/queries/comments.ts";
import type { Portal } from "./portal.ts";

/** Older than whatever waits in the demo content, so that they stand first. */
const FIRST_AT = Date.UTC(2020, 0, 1);

/**
 * Lets comments wait below the newest article.
 * @param firstAt when the first was sent; what is old is forgotten by the worker.
 * @returns the article's address, then the words of each comment, in the order of the queue.
 */
export async function fillQueue(
	{ dataDir }: Pick<Portal, "dataDir">,
	count: number,
	firstAt = FIRST_AT,
): Promise<string[]> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		const [articleId = 0] = await listArticleIds(db.read, { kind: "all", id: 0 }, { limit: 1 });
		const article = await getArticleRow(db.read, articleId);
		const words = Array.from({ length: count }, (_, index) => `Ý kiến chờ duyệt mang số ${1000 + index}.`);
		await db.tx(async (tx) => {
			for (const [index, content] of words.entries()) {
				const email = `ban.doc.${index}@thu.example`;
				const row = { articleId, name: `Bạn đọc ${index}`, email, content, flags: [], addressHash: null };
				await insertComment(tx, { ...row, state: "pending", createdAt: new Date(firstAt + index) });
			}
		});
		return [`/tin/${article?.slug}-${articleId}`, ...words];
	} finally {
		await closeDatabase();
	}
}
