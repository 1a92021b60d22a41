import { db } from "../../db/client.ts";
import { insertCategory, listCategoryRows } from "../../db/queries/categories.ts";
import { systemActor } from "../accounts/actor.ts";
import { createArticle } from "../articles/create-article.ts";
import { publishArticle } from "../articles/publish-article.ts";

const SECTION = { slug: "tin", name: "Tin", parentId: null, position: 0 };

/** Publishes an article of its own into an open, empty database. @returns its id. */
export async function publishTestArticle(at = new Date("2026-11-20T01:30:00Z"), title?: string): Promise<number> {
	const id = await createTestDraft(title);
	await publishArticle(systemActor("cli"), id, 1, { at, hasClockTime: true });
	return id;
}

/** An article nobody has published. @returns its id. */
export async function createTestDraft(title = "Làng mở lại nhà rông"): Promise<number> {
	const known = (await listCategoryRows(db.read)).find(({ slug }) => slug === SECTION.slug);
	const categoryId = known?.id ?? (await db.tx((tx) => insertCategory(tx, SECTION)));
	return createArticle(systemActor("cli"), {
		...{ title, kicker: "", lead: "Một ngày vui.", genre: "news", language: "vi" },
		...{ categoryId, coverMediaId: null, authorIds: [], hidesAuthors: false, tagIds: [], topicIds: [] },
		source: { name: "", url: null },
		body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Nội dung." }] }] },
	});
}
