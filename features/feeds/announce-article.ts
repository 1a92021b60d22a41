import type { Tx } from "../../db/client.ts";
import type { ListKey } from "../../db/queries/article-lists.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { addToOutbox, type NewEntry } from "../../db/queries/outbox.ts";
import { env } from "../../lib/env.ts";
import { toArticlePath } from "../articles/article.ts";
import { announceToWebhooks } from "../webhooks/announce-to-webhooks.ts";
import { FEED_FORMATS, toFeedPath } from "./feed-path.ts";

/** Outbox entries for the hub of the feeds; payload: addresses of feeds without origin. */
export const WEBSUB_KIND = "websub";
/** Outbox entries for search engines; payload: an article's address without origin. */
export const INDEXNOW_KIND = "indexnow";

/** Whoever is told asks for the page at once: by then every portal and every cache in front has heard of the write. */
const TOLD_AFTER_MS = 2000;

/**
 * Has the hub, the search engines and webhooks told, once the caller's transaction has committed, that an article was published,
 * changed or taken down. Nothing is told that nobody is configured for, and nothing of invented articles.
 * @param before the lists it stood in, and after: those it stands in now; none at all: readers never saw it.
 */
export async function announceArticle(
	tx: Tx,
	article: { id: number; slug: string; title: string; isDemo: boolean },
	{ before, after }: Readonly<Record<"before" | "after", readonly ListKey[]>>,
): Promise<void> {
	const lists = [...before, ...after];
	if (article.isDemo || lists.length === 0) return;
	const { websubHub, indexnowEndpoint } = env();
	const dueAt = new Date(Date.now() + TOLD_AFTER_MS);
	const entries: NewEntry[] = [];
	if (websubHub !== null)
		entries.push({ kind: WEBSUB_KIND, payload: { feeds: await listFeedPaths(tx, lists) }, dueAt });
	if (indexnowEndpoint !== null)
		entries.push({ kind: INDEXNOW_KIND, payload: { path: toArticlePath(article) }, dueAt });
	await addToOutbox(tx, entries);
	const event = before.length === 0 ? "published" : after.length === 0 ? "removed" : "updated";
	await announceToWebhooks(tx, `article.${event}`, { ...article, path: toArticlePath(article) }, dueAt);
}

/** Every feed that shows one of the lists, in each format. */
async function listFeedPaths(tx: Tx, lists: readonly ListKey[]): Promise<string[]> {
	const ids = new Set(lists.filter(({ kind }) => kind === "category").map(({ id }) => id));
	const categories = (await listCategoryRows(tx)).filter(({ id }) => ids.has(id));
	return [null, ...categories].flatMap((category) => FEED_FORMATS.map((format) => toFeedPath(format, category)));
}
