import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { can } from "../../../../features/accounts/policy.ts";
import {
	decideCommentsAction,
	editCommentAction,
	replyToCommentAction,
} from "../../../../features/comments/actions.ts";
import { parseQueueFilter, QUEUE_PATH, toQueuePath } from "../../../../features/comments/comment-queue.ts";
import { ArticleComments } from "../../../../features/comments/desk-article-comments.tsx";
import { CommentQueue } from "../../../../features/comments/desk-queue.client.tsx";
import { QueueFilters, toWaitingWords } from "../../../../features/comments/desk-queue-filters.tsx";
import { getWaiting, listQueuePage } from "../../../../features/comments/queue-reads.ts";
import { closeArticleCommentsAction } from "../../../../features/comments/setting-actions.ts";

export const metadata: Metadata = { title: "Ý kiến bạn đọc" };

interface QueuePageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function QueuePage({ searchParams }: QueuePageProps) {
	const { actor } = await requireRight("comment.moderate");
	const filter = parseQueueFilter(await searchParams);
	const { items, next } = await listQueuePage(filter);
	return (
		<>
			<DeskHeading title="Ý kiến bạn đọc" note={toWaitingWords(await getWaiting())}>
				<a href={`${QUEUE_PATH}/cai-dat`} className="inline-flex min-h-11 items-center text-link underline">
					Cài đặt ý kiến
				</a>
			</DeskHeading>
			<QueueFilters filter={filter} articleTitle={items[0]?.article.title ?? ""} />
			{filter.articleId !== null && (
				<ArticleComments actor={actor} articleId={filter.articleId} close={closeArticleCommentsAction} />
			)}
			<CommentQueue
				key={toQueuePath(filter)}
				items={items}
				state={filter.state}
				nextPath={next && toQueuePath(next)}
				isFiltered={filter.words !== "" || filter.isReported || filter.articleId !== null || filter.after !== null}
				decide={decideCommentsAction}
				edit={editCommentAction}
				reply={can(actor, "comment.reply") ? replyToCommentAction : null}
			/>
		</>
	);
}
