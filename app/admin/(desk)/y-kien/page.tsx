import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { decideCommentsAction, editCommentAction } from "../../../../features/comments/actions.ts";
import { parseQueueFilter, toQueuePath } from "../../../../features/comments/comment-queue.ts";
import { CommentQueue } from "../../../../features/comments/desk-queue.client.tsx";
import { QueueFilters, toWaitingWords } from "../../../../features/comments/desk-queue-filters.tsx";
import { getWaiting, listQueuePage } from "../../../../features/comments/queue-reads.ts";

export const metadata: Metadata = { title: "Ý kiến bạn đọc" };

interface QueuePageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function QueuePage({ searchParams }: QueuePageProps) {
	await requireRight("comment.moderate");
	const filter = parseQueueFilter(await searchParams);
	const { items, next } = await listQueuePage(filter);
	return (
		<>
			<DeskHeading title="Ý kiến bạn đọc" note={toWaitingWords(await getWaiting())} />
			<QueueFilters filter={filter} articleTitle={items[0]?.article.title ?? ""} />
			<CommentQueue
				key={toQueuePath(filter)}
				items={items}
				state={filter.state}
				nextPath={next && toQueuePath(next)}
				isFiltered={filter.words !== "" || filter.articleId !== null || filter.after !== null}
				decide={decideCommentsAction}
				edit={editCommentAction}
			/>
		</>
	);
}
