import { db } from "../../db/client.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getAutosave } from "../../db/queries/autosaves.ts";
import { type CategoryRow, listCategoryRows } from "../../db/queries/categories.ts";
import { getOpenHold, type LegalHoldRow } from "../../db/queries/legal-holds.ts";
import { listRevisionHeads } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import { listDeskSections } from "../categories/desk-sections.ts";
import { listArticleFaults } from "./article-faults.ts";
import { ArticleMissingError } from "./article-missing.ts";
import { getArticleInput } from "./article-to-input.ts";
import { getPendingDraft, getTimes } from "./pending-draft-reads.ts";
import { toWorkIn } from "./work.ts";
import { type ArticleState, canRead, canWrite, listMoves } from "./workflow.ts";

type Person = Actor & { kind: "user" };

/** An article as the newsroom sees it: its words as they stand, what may be done with them, and what was done. */
export type DeskArticlePage = NonNullable<Awaited<ReturnType<typeof getArticleForEditor>>>;

/** @returns null when there is none, or the actor may not see it. */
export async function getArticleForEditor(actor: Person, articleId: number) {
	const found = await getArticleInput(db.read, articleId).catch((error: unknown) => {
		if (error instanceof ArticleMissingError) return null;
		throw error;
	});
	if (!found) return null;
	const { row, input } = found;
	const sections = await listDeskSections();
	const work = toWorkIn(sections, row);
	if (!canRead(actor, work)) return null;
	const entries = await listAuditEntries(db.read, `article:${articleId}`);
	const moves = listMoves(actor, work);
	const kept = canWrite(actor, work) ? await getAutosave(db.read, articleId, actor.userId) : null;
	return {
		kept,
		...{ id: row.id, slug: row.slug, state: row.state, version: row.version, updatedAt: row.updatedAt, input },
		canWrite: canWrite(actor, work),
		/** What the actor may move it to. */
		writableSections: toWritableSections(actor, sections),
		...(await getPendingDraft(db.read, actor, row, work)),
		times: getTimes(actor, row, work),
		/** Whether the actor may tell of it while it happens. */
		canTellLive: row.state === "published" && can(actor, "live.write", work),
		canDuplicate: can(actor, "article.create", work),
		moves,
		/** Null where no step asks for it. */
		faults: moves.some(({ isChecked }) => isChecked)
			? await listArticleFaults(db.read, input, moves.some(({ to }) => to === "published") ? new Date() : null)
			: null,
		hold: toShownHold(actor, await getOpenHold(db.read, { kind: "article", id: articleId })),
		returnReason: toReturnReason(row.state, entries),
		history: entries.map(({ id, at, actorName, action, details }) => ({ id, at, actorName, action, details })),
		revisions: await listRevisionHeads(db.read, articleId),
	};
}

/** What keeps an article from being deleted; why, and at whose request, is for those alone who keep holds. */
function toShownHold(actor: Person, hold: LegalHoldRow | null): { placedAt: Date; reason: string | null } | null {
	return hold && { placedAt: hold.placedAt, reason: can(actor, "hold.manage") ? hold.reason : null };
}

/** Why the text came back, for whom it came back to. */
function toReturnReason(state: ArticleState, entries: readonly { action: string; details: Record<string, unknown> }[]) {
	if (state !== "returned" && state !== "editing") return null;
	const back = entries.find(({ action }) => action === "article.return" || action === "article.send-back");
	const left = entries.findIndex(({ action }) => action === "article.submit" || action === "article.resubmit");
	const isOpen = back && (left === -1 || entries.indexOf(back) < left);
	return isOpen && typeof back.details.reason === "string" ? back.details.reason : null;
}

/** Sections the actor may write in, as a list with the names of those above. */
export async function listWritableSections(actor: Person) {
	return toWritableSections(actor, await listCategoryRows(db.read));
}

function toWritableSections(
	actor: Person,
	rows: readonly CategoryRow[],
): { id: number; slug: string; label: string }[] {
	return rows.flatMap(({ id, slug }) => {
		const path = toBreadcrumb(rows, id);
		const isOpen = can(actor, "article.create", { categoryIds: path.map((section) => section.id) });
		return isOpen ? [{ id, slug, label: path.map(({ name }) => name).join(" › ") }] : [];
	});
}

/** Every section as a list with the names of those above. */
export async function listSectionChoices(): Promise<{ slug: string; label: string }[]> {
	const rows = await listDeskSections();
	return rows.map(({ id, slug }) => ({
		slug,
		label: toBreadcrumb(rows, id)
			.map(({ name }) => name)
			.join(" › "),
	}));
}
