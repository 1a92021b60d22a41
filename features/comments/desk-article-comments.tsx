import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import type { Actor } from "../accounts/actor.ts";
import type { FormAction } from "../accounts/form-state.ts";
import { can } from "../accounts/policy.ts";
import { ArticleCommentsForm } from "./article-comments-form.client.tsx";
import { toQueuePath } from "./comment-queue.ts";

interface ArticleCommentsProps {
	actor: Actor;
	articleId: number;
	close: FormAction;
}

/** Whether a published article takes comments, and the way to change that, for those who may. */
export async function ArticleComments({ actor, articleId, close }: ArticleCommentsProps) {
	if (!can(actor, "comment.close")) return null;
	const article = await getArticleRow(db.read, articleId);
	if (article?.state !== "published") return null;
	const { isClosedToComments } = article;
	return (
		<section aria-labelledby="y-kien-cua-bai" className="grid content-start gap-2">
			<h2 id="y-kien-cua-bai" className="border-b border-line pb-1 text-base font-bold">
				Ý kiến bạn đọc
			</h2>
			<p>
				{isClosedToComments ? "Bài không nhận thêm ý kiến." : "Bài đang nhận ý kiến."}{" "}
				<a
					href={toQueuePath({ articleId })}
					className="inline-flex min-h-11 items-center text-link underline lg:min-h-6"
				>
					Ý kiến chờ duyệt của bài
				</a>
			</p>
			<ArticleCommentsForm action={close} articleId={articleId} isClosed={isClosedToComments} />
		</section>
	);
}
