import { db, type Tx } from "../../db/client.ts";
import { getLiveCoverage, insertLiveCoverage, raiseLiveChange, updateLiveCoverageEnd } from "../../db/queries/live.ts";
import type { Actor } from "../accounts/actor.ts";
import { LiveError } from "./live.ts";
import { noteLive, requireCoverage, requireLiveRight, requirePublished } from "./require-live.ts";

/** The steps of `openLive`, in the caller's transaction. */
export async function beginLive(tx: Tx, actor: Actor, articleId: number, now: Date): Promise<void> {
	requirePublished(await requireLiveRight(tx, actor, articleId));
	const known = await getLiveCoverage(tx, articleId);
	if (known?.state === "open") throw new LiveError(`coverage ${articleId} is open`, "Tường thuật đang mở rồi.");
	if (known) {
		await updateLiveCoverageEnd(tx, articleId, null);
		await raiseLiveChange(tx, articleId);
	} else {
		await insertLiveCoverage(tx, articleId, now);
	}
	await noteLive(tx, actor, articleId, { action: known ? "live.resume" : "live.open", isOfArticle: true });
}

/**
 * Mở tường thuật trực tiếp of a published article, or takes an ended one up again.
 * @throws ArticleMissingError, NotAllowedError, LiveError when readers do not see the article or it is open already.
 */
export async function openLive(actor: Actor, articleId: number, now = new Date()): Promise<void> {
	await db.tx((tx) => beginLive(tx, actor, articleId, now));
}

/**
 * Kết thúc tường thuật: what was told stays. @throws ArticleMissingError, NotAllowedError, LiveError when it is not open.
 */
export async function endLive(actor: Actor, articleId: number, now = new Date()): Promise<void> {
	await db.tx(async (tx) => {
		await requireLiveRight(tx, actor, articleId);
		const { state } = await requireCoverage(tx, articleId);
		if (state === "closed") throw new LiveError(`coverage ${articleId} is closed`, "Tường thuật đã kết thúc rồi.");
		await updateLiveCoverageEnd(tx, articleId, now);
		await raiseLiveChange(tx, articleId);
		await noteLive(tx, actor, articleId, { action: "live.end", isOfArticle: true });
	});
}
