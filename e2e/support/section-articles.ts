import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { insertArticle } from "../../db/queries/articles.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { insertRevision } from "../../db/queries/revisions.ts";
import { RICH_TEXT_VERSION } from "../../lib/rich-text.ts";
import type { Portal } from "./portal.ts";

const BODY = { type: "doc" as const, content: [] };

/** States in which a text is not before readers. */
export type InnerState = "submitted" | "editing" | "approved";

/** A text of nobody in a section, with one save. */
async function addText(categoryId: number, state: InnerState): Promise<number> {
	const words = { title: "Bài để thử quyền", kicker: "", lead: "Sapo.", slug: "bai", categoryId };
	return db.tx(async (tx) => {
		const articleId = await insertArticle(tx, { ...words, state }, BODY, RICH_TEXT_VERSION);
		await insertRevision(tx, {
			...{ articleId, version: 1, schemaVersion: RICH_TEXT_VERSION, contentHash: "0", actorName: "thử" },
			snapshot: {
				...{ ...words, genre: "news", language: "vi", coverMediaId: null, authorIds: [], tagIds: [], topicIds: [] },
				...{ source: { name: "", url: null }, publishedAt: null, hasClockTime: true, body: BODY },
			},
		});
		return articleId;
	});
}

/** @returns the first section and a text in it, and a text of the same state in another section. */
export async function addSectionArticles({ dataDir }: Pick<Portal, "dataDir">, state: InnerState) {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		const [own, foreign] = (await listCategoryRows(db.read)).filter(({ parentId }) => parentId === null);
		if (!own || !foreign) throw new Error("the demo has no two sections");
		return { sectionId: own.id, own: await addText(own.id, state), foreign: await addText(foreign.id, state) };
	} finally {
		await closeDatabase();
	}
}
