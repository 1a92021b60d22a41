import type { Reader } from "../../db/client.ts";
import { type ArticleRow, getArticleRow } from "../../db/queries/articles.ts";
import { getOpenDraft } from "../../db/queries/pending-drafts.ts";
import { getLatestRevisionHead } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import { canAcceptLive } from "./accept-live-version.ts";
import { hasMovedOn } from "./merge-pending-draft.ts";
import { canRead, type Work } from "./workflow.ts";

/** Of an article, the draft that is to replace it; of such a draft, the article. */
export async function getPendingDraft(reader: Reader, actor: Actor, row: ArticleRow, work: Work) {
	const isLive = row.state === "published";
	const draft = isLive ? await getOpenDraft(reader, row.id) : null;
	const isWriter = can(actor, "article.edit", work) || can(actor, "article.create", work);
	return {
		pendingDraft: draft && { id: draft.id, state: draft.state },
		canBeginDraft: isLive && draft === null && isWriter && canRead(actor, work),
		replaces: row.revisesId === null ? null : await getReplaced(reader, actor, row, work),
	};
}

async function getReplaced(reader: Reader, actor: Actor, draft: ArticleRow, work: Work) {
	const live = draft.revisesId === null ? null : await getArticleRow(reader, draft.revisesId);
	if (!live) throw new Error(`article ${draft.id} replaces none`);
	const isOpen = draft.state !== "merged" && draft.state !== "trash";
	return {
		...{ id: live.id, slug: live.slug, title: live.title, state: live.state },
		hasMovedOn: isOpen && (await hasMovedOn(reader, draft)),
		canAccept: canAcceptLive(actor, work),
		/** The article's version that whoever looks now has seen. */
		liveVersion: (await getLatestRevisionHead(reader, live.id))?.version ?? live.version,
		mayCorrect: can(actor, "article.correct", work),
	};
}

/** When the article goes before readers and leaves them, and who of those who look may change that. */
export function getTimes(actor: Actor, row: ArticleRow, work: Work) {
	const { state, scheduledAt, scheduleError, expiresAt, embargoUntil } = row;
	const isOver = state === "taken_down" || state === "trash" || state === "merged";
	return {
		...{ scheduledAt, scheduleError, expiresAt, embargoUntil },
		mayReschedule: state === "scheduled" && can(actor, "article.schedule", work),
		mayExpire: !isOver && row.revisesId === null && can(actor, "article.expire", work),
		mayEmbargo: !isOver && state !== "published" && can(actor, "article.embargo", work),
	};
}
