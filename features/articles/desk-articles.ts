import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { listAuditEntries } from "../../db/queries/audit.ts";
import { getAutosave } from "../../db/queries/autosaves.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { type DeskCursor, listDeskArticleRows } from "../../db/queries/desk-articles.ts";
import { listRevisionHeads } from "../../db/queries/revisions.ts";
import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import { toBreadcrumb } from "../categories/category-tree.ts";
import { listArticleFaults } from "./article-faults.ts";
import { getArticleInput } from "./article-to-input.ts";
import { listBelow, toVisible } from "./visible-articles.ts";
import { toWork } from "./work.ts";
import { type ArticleState, canRead, canWrite, listMoves } from "./workflow.ts";

const PAGE = 50;

export interface DeskArticle {
	id: number;
	title: string;
	slug: string;
	state: ArticleState;
	category: string;
	/** Null for what came by import or command. */
	owner: string | null;
	updatedAt: Date;
}

export interface DeskQuery {
	state: ArticleState | null;
	/** Slug of a section; what stands below it counts as well. */
	section: string | null;
	isOwn: boolean;
	after: DeskCursor | null;
}

type Person = Actor & { kind: "user" };

/** One page of the newsroom's articles that the actor may see, and where the next one begins. */
export async function listDeskArticles(
	actor: Person,
	{ state, section, isOwn, after }: DeskQuery,
): Promise<{ articles: DeskArticle[]; next: DeskCursor | null }> {
	const rows = await listCategoryRows(db.read);
	const chosen = section === null ? null : rows.find(({ slug }) => slug === section);
	const filter = {
		states: state === null ? [] : [state],
		categoryIds: chosen === null ? null : listBelow(rows, chosen?.id ?? 0),
		ownerId: isOwn ? actor.userId : null,
		visible: toVisible(actor, rows),
	};
	const found = await listDeskArticleRows(db.read, filter, { after, limit: PAGE + 1 });
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	const articles = found.slice(0, PAGE).map(({ id, title, slug, state: at, categoryId, ownerName, updatedAt }) => ({
		...{ id, title, slug, state: at, updatedAt },
		category: names.get(categoryId) ?? "",
		owner: ownerName,
	}));
	const last = found.length > PAGE ? articles.at(-1) : undefined;
	return { articles, next: last ? { updatedAt: last.updatedAt, id: last.id } : null };
}

/** An article as the newsroom sees it: its words as they stand, what may be done with them, and what was done. */
export type DeskArticlePage = NonNullable<Awaited<ReturnType<typeof getArticleForEditor>>>;

/** @returns null when there is none, or the actor may not see it. */
export async function getArticleForEditor(actor: Person, articleId: number) {
	if (!(await getArticleRow(db.read, articleId))) return null;
	const { row, input } = await getArticleInput(db.read, articleId);
	const work = await toWork(db.read, row);
	if (!canRead(actor, work)) return null;
	const entries = await listAuditEntries(db.read, `article:${articleId}`);
	const moves = listMoves(actor, work);
	const kept = canWrite(actor, work) ? await getAutosave(db.read, articleId, actor.userId) : null;
	return {
		kept,
		...{ id: row.id, slug: row.slug, state: row.state, version: row.version, updatedAt: row.updatedAt, input },
		canWrite: canWrite(actor, work),
		canDuplicate: can(actor, "article.create", work),
		moves,
		/** Null where no step asks for it. */
		faults: moves.some(({ isChecked }) => isChecked) ? await listArticleFaults(db.read, input) : null,
		returnReason: toReturnReason(row.state, entries),
		history: entries.map(({ id, at, actorName, action, details }) => ({ id, at, actorName, action, details })),
		revisions: await listRevisionHeads(db.read, articleId),
	};
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
export async function listWritableSections(actor: Person): Promise<{ id: number; slug: string; label: string }[]> {
	const rows = await listCategoryRows(db.read);
	return rows.flatMap(({ id, slug }) => {
		const path = toBreadcrumb(rows, id);
		const isOpen = can(actor, "article.create", { categoryIds: path.map((section) => section.id) });
		return isOpen ? [{ id, slug, label: path.map(({ name }) => name).join(" › ") }] : [];
	});
}

/** Every section as a list with the names of those above. */
export async function listSectionChoices(): Promise<{ slug: string; label: string }[]> {
	const rows = await listCategoryRows(db.read);
	return rows.map(({ id, slug }) => ({
		slug,
		label: toBreadcrumb(rows, id)
			.map(({ name }) => name)
			.join(" › "),
	}));
}
