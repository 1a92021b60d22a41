import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { listAssignedRows } from "../../db/queries/assignments.ts";
import { getUserRow } from "../../db/queries/users.ts";
import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import { listDeskSections } from "../categories/desk-sections.ts";
import { listArticleReaders } from "./article-readers.ts";
import { isOverdue, WORKING_STATES } from "./assignment.ts";
import { toVisible } from "./visible-articles.ts";
import { toWork } from "./work.ts";
import type { ArticleState } from "./workflow.ts";

export interface OwnWork {
	id: number;
	title: string;
	state: ArticleState;
	dueAt: Date | null;
	isOverdue: boolean;
}

/** What somebody is to work on and may see, what is due first at the top, what has no deadline at the end. */
export async function listOwnWork(actor: Actor & { kind: "user" }, now = new Date()): Promise<OwnWork[]> {
	const visible = toVisible(actor, await listDeskSections());
	const rows = await listAssignedRows(db.read, { userId: actor.userId, visible }, WORKING_STATES);
	const toRank = ({ dueAt }: { dueAt: Date | null }) => dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
	return rows
		.map((row) => ({ ...row, isOverdue: isOverdue(row, now) }))
		.toSorted((a, b) => toRank(a) - toRank(b) || a.id - b.id);
}

/** Who works on an article until when, and whom the actor may give it to; for an article that the actor may see. */
export async function getAssignment(actor: Actor, articleId: number, now = new Date()) {
	const row = await getArticleRow(db.read, articleId);
	if (!row) return null;
	const assignee = row.assigneeId === null ? null : await getUserRow(db.read, row.assigneeId);
	const isOpen = WORKING_STATES.includes(row.state);
	const mayAssign = isOpen && can(actor, "article.assign", await toWork(db.read, row));
	return {
		...{ isOpen, dueAt: row.dueAt, isOverdue: isOverdue(row, now) },
		assignee: assignee && { id: assignee.id, name: assignee.name },
		/** Null for whoever may not give it to anybody. */
		candidates: mayAssign
			? (await listArticleReaders(db.read, row)).map(({ userId, name }) => ({ id: userId, name }))
			: null,
	};
}
