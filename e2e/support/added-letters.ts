import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { listArticleIds } from "../../db/queries/article-lists.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertLetter } from "../../db/queries/letters.ts";
import type { Portal } from "./portal.ts";

const CONTACT = {
	...{ name: "Bạn Đọc Thử", email: "ban-doc@thu.example", phone: null, subject: "Hỏi giờ tiếp dân" },
	content: "Xin hỏi lịch tiếp công dân tháng này.",
};

/** Lets a letter wait. @returns its number. */
export async function addLetter(
	{ dataDir }: Pick<Portal, "dataDir">,
	change: Partial<{ email: string | null; subject: string; content: string }> = {},
): Promise<number> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		return await db.tx((tx) => insertLetter(tx, { ...CONTACT, ...change, kind: "contact", createdAt: new Date() }));
	} finally {
		await closeDatabase();
	}
}

/** Lets a report about the newest article wait. @returns its number and the article's. */
export async function addReport(
	{ dataDir }: Pick<Portal, "dataDir">,
	quote: string,
): Promise<{ id: number; articleId: number }> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		const [articleId = 0] = await listArticleIds(db.read, { kind: "all", id: 0 }, { limit: 1 });
		const article = await getArticleRow(db.read, articleId);
		const report = { kind: "error-report" as const, fault: "figures" as const, articleId, quote };
		const values = {
			...report,
			articleVersion: article?.version ?? 1,
			content: "Số này không đúng.",
			createdAt: new Date(),
		};
		return { id: await db.tx((tx) => insertLetter(tx, values)), articleId };
	} finally {
		await closeDatabase();
	}
}
