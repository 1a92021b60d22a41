import type { Tx } from "../../db/client.ts";
import { type ArticleRow, getArticleRow } from "../../db/queries/articles.ts";
import type { Actor } from "../accounts/actor.ts";
import { NotAllowedError, requireCan } from "../accounts/policy.ts";
import { requireArticle } from "./article-missing.ts";
import type { ChangeChoice } from "./change-choice.ts";
import { toWork } from "./work.ts";
import { canMove, type Move } from "./workflow.ts";

const TOWARDS_READERS: ReadonlySet<string> = new Set(["approve", "schedule", "publish"]);

/**
 * A pending draft may have been moved to another section: what brings it before readers is asked of the section whose
 * article it replaces as well, two keys included. A correction is asked of whoever schedules it, not of the worker.
 * @throws NotAllowedError.
 */
export async function requireRightsOverLive(
	tx: Tx,
	actor: Actor,
	draft: ArticleRow,
	move: Move,
	choice: ChangeChoice | null,
): Promise<void> {
	if (draft.revisesId === null || !TOWARDS_READERS.has(move.name)) return;
	const live = await toWork(tx, requireArticle(await getArticleRow(tx, draft.revisesId), draft.revisesId));
	const { categoryIds, needsTwoKeys } = live;
	if (!canMove(actor, move, { ...(await toWork(tx, draft)), categoryIds, needsTwoKeys })) {
		throw new NotAllowedError(`${actor.name} may not ${move.name} over article ${draft.revisesId}`);
	}
	if (choice?.kind === "correction" || choice?.kind === "apology") requireCan(actor, "article.correct", live);
}
