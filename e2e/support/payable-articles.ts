import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { insertArticle, replaceArticleRelations } from "../../db/queries/articles.ts";
import { insertAuthor } from "../../db/queries/authors.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { listPayableArticles } from "../../db/queries/royalties.ts";
import { RICH_TEXT_VERSION } from "../../lib/rich-text.ts";
import type { Portal } from "./portal.ts";

/** A month of 2020 in which the demo published nothing. */
async function findEmptyMonth(): Promise<{ month: string; at: Date }> {
	for (let month = 1; month <= 12; month += 1) {
		const span = { since: new Date(Date.UTC(2020, month - 1, 1)), until: new Date(Date.UTC(2020, month, 2)) };
		if ((await listPayableArticles(db.read, span)).length > 0) continue;
		return { month: `2020-${String(month).padStart(2, "0")}`, at: new Date(Date.UTC(2020, month - 1, 10)) };
	}
	throw new Error("the demo published something in every month of 2020");
}

/** Two articles of a month without others, by one and by two authors; taken down, so that no reader's list has them. */
export async function addPayableArticles({ dataDir }: Pick<Portal, "dataDir">, titles: readonly [string, string]) {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		const { month, at } = await findEmptyMonth();
		const [category] = await listCategoryRows(db.read);
		await db.tx(async (tx) => {
			const addAuthor = (slug: string, penName: string) =>
				insertAuthor(tx, { slug, penName, kind: "person", isDemo: true, bio: "" });
			const authorIds = [
				await addAuthor("h-thu-nghiem", "H. Thử Nghiệm"),
				await addAuthor("k-kiem-tra", "K. Kiểm Tra"),
			];
			for (const [index, title] of titles.entries()) {
				const dates = {
					publishedAt: new Date(at.getTime() + index * 86_400_000),
					firstPublishedAt: at,
					takenDownAt: at,
				};
				const words = {
					title,
					lead: "Sapo.",
					slug: "bai",
					state: "taken_down" as const,
					categoryId: category?.id ?? 0,
				};
				const id = await insertArticle(tx, { ...words, ...dates }, { type: "doc", content: [] }, RICH_TEXT_VERSION);
				const own = authorIds.slice(0, index + 1);
				await replaceArticleRelations(tx, id, { authorIds: own, tagIds: [], topicIds: [] });
			}
		});
		return month;
	} finally {
		await closeDatabase();
	}
}
