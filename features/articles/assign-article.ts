import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { setAssignment } from "../../db/queries/assignments.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { notify } from "../notifications/notify.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { listArticleReaders } from "./article-readers.ts";
import { WORKING_STATES } from "./assignment.ts";
import { toWork } from "./work.ts";

export interface Assignment {
	/** Null: nobody in particular. */
	assigneeId: number | null;
	dueAt: Date | null;
}

/**
 * Says who is to work on an article, and until when; whoever it is given to is told. The article's version stays.
 * @throws ArticleMissingError, NotAllowedError, ArticleInputError for somebody who may not see it, or an article that is done.
 */
export async function assignArticle(actor: Actor, articleId: number, { assigneeId, dueAt }: Assignment): Promise<void> {
	await db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		requireCan(actor, "article.assign", await toWork(tx, row));
		if (!WORKING_STATES.includes(row.state)) {
			throw new ArticleInputError(`article ${articleId} is ${row.state}`, "Bài đã xong, không còn việc để giao.");
		}
		const readers = await listArticleReaders(tx, row);
		const assignee = readers.find(({ userId }) => userId === assigneeId) ?? null;
		if (assigneeId !== null && !assignee) {
			throw new ArticleInputError(
				`account ${assigneeId} may not see article ${articleId}`,
				"Người này không xem được bài. Hãy chọn người khác.",
			);
		}
		if (row.assigneeId === assigneeId && row.dueAt?.getTime() === dueAt?.getTime()) return;
		await setAssignment(tx, articleId, { assigneeId, dueAt });
		const due = dueAt ? formatDayAndTime(dueAt) : null;
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "article.assign",
			subject: `article:${articleId}`,
			details: { to: assignee?.name ?? null, due },
		});
		const detail = due ? `Hạn: ${due}` : "";
		const eventKey = `article:${articleId}:assign:${Date.now()}`;
		await notify(tx, actor, { eventKey, kind: "assigned", articleId, detail }, assignee ? [assignee.userId] : []);
	});
}
