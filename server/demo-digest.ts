import type { Tx } from "../db/client.ts";
import { listArticleIds } from "../db/queries/article-lists.ts";
import { insertDigest, replaceDigestItems } from "../db/queries/digests.ts";
import { ALL_ARTICLES } from "../features/articles/listings.ts";
import { formatDay } from "../lib/dates.ts";

const ITEMS = 6;

/** A draft of the newest articles, to be looked at: nothing is sent of it. */
export async function writeDemoDigest(tx: Tx, now: Date): Promise<void> {
	const id = await insertDigest(tx, {
		subject: `Bản tin ${formatDay(now)}: chuyện trong ngày từ các làng`,
		intro: "Chào bạn đọc, dưới đây là các tin mới nhất. Bấm vào tên bài để đọc trọn.",
		...{ createdAt: now, isDemo: true },
	});
	await replaceDigestItems(tx, id, await listArticleIds(tx, ALL_ARTICLES, { limit: ITEMS }));
}
