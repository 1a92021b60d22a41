import { rm } from "node:fs/promises";
import { join } from "node:path";
import { db, type Tx } from "../db/client.ts";
import { listMemberships, replaceMemberships } from "../db/queries/article-lists.ts";
import { insertAuditEntry } from "../db/queries/audit.ts";
import { bumpTags } from "../db/queries/cache-tags.ts";
import { deleteArticles, deleteDemoSurroundings, listDemoArticleIds } from "../db/queries/demo.ts";
import { removeSearchDocuments } from "../db/queries/search-documents.ts";
import { deleteSetting, listSettings, upsertSetting } from "../db/queries/settings.ts";
import { demoSite } from "../db/seed/demo/demo-boxes.ts";
import { systemActor, toActorColumns } from "../features/accounts/actor.ts";
import { MONTHS_TAG, toListTag } from "../features/articles/listings.ts";
import { DEMO_REMOVED_KEY } from "./demo-wanted.ts";

const BOXES = ["settings", "topics", "albums", "videos", "links", "banners", "rates", "weather", "authors", "home"];

/**
 * Deletes everything invented, and only that: real articles keep their authors, tags and pictures.
 * @returns how many articles were deleted. The demo does not come back by itself.
 */
export async function removeDemo(dataDir: string): Promise<number> {
	const { articles, files } = await db.tx(async (tx) => {
		const ids = await listDemoArticleIds(tx);
		await takeOutOfLists(tx, ids);
		await deleteArticles(tx, ids);
		const unused = await deleteDemoSurroundings(tx);
		await deleteDemoSettings(tx);
		await deleteSetting(tx, "site.isDemo");
		await upsertSetting(tx, DEMO_REMOVED_KEY, true);
		await bumpTags(tx, "removed", [...ids.map((id) => `article:${id}`), ...BOXES]);
		const details = { articles: ids.length };
		await insertAuditEntry(tx, {
			...toActorColumns(systemActor("cli")),
			action: "demo.remove",
			subject: "demo",
			details,
		});
		return { articles: ids.length, files: unused };
	});
	for (const file of files) await rm(join(dataDir, "media", file), { force: true });
	return articles;
}

/** What the office has set in the meantime is its own and stays. */
async function deleteDemoSettings(tx: Tx): Promise<void> {
	const stored = await listSettings(tx);
	for (const [name, value] of Object.entries(demoSite)) {
		if (stored.get(`site.${name}`) === value) await deleteSetting(tx, `site.${name}`);
	}
}

async function takeOutOfLists(tx: Tx, ids: readonly number[]): Promise<void> {
	const tags = new Set<string>([MONTHS_TAG]);
	for (const id of ids) {
		for (const list of await listMemberships(tx, id)) tags.add(toListTag(list));
		await replaceMemberships(tx, id, null, []);
	}
	await removeSearchDocuments(tx, ids);
	await bumpTags(tx, "removed", tags);
}
