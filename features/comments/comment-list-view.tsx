import { Pagination } from "../../components/ui/pagination.tsx";
import { formatDayAndTime, toDateTimeAttribute } from "../../lib/dates.ts";
import { toCommentReportPath } from "../comment-reports/comment-report.ts";
import { type CommentList, type CommentOrder, type PublicComment, toCommentsPath } from "./comment.ts";

interface CommentListProps {
	list: CommentList;
	article: { id: number; slug: string };
}

/** Approved comments with the ways to their other pages and to the other order; a sentence where there are none. */
export function CommentListView({ list, article }: CommentListProps) {
	const { comments, total, page, pageCount, order } = list;
	if (total === 0) return <p className="text-sm text-ink-soft">Chưa có ý kiến nào. Mời bạn gửi ý kiến đầu tiên.</p>;
	return (
		<div className="grid gap-4">
			{total > 1 && <OrderSwitch order={order} article={article} />}
			<ol className="ruled max-w-160">
				{comments.map((comment) => (
					<li key={comment.id}>
						<CommentView comment={comment} />
					</li>
				))}
			</ol>
			<Pagination page={page} pageCount={pageCount} toHref={(other) => toCommentsPath(article, order, other)} />
		</div>
	);
}

const ORDERS: [CommentOrder, string][] = [
	["newest", "Mới nhất"],
	["oldest", "Cũ nhất"],
];

function OrderSwitch({ order, article }: { order: CommentOrder; article: CommentListProps["article"] }) {
	return (
		<nav aria-label="Thứ tự ý kiến" className="no-print text-sm">
			<ul className="flex gap-x-5">
				{ORDERS.map(([other, words]) => (
					<li key={other}>
						{other === order ? (
							<span aria-current="true" className="inline-flex min-h-11 items-center font-bold">
								{words}
							</span>
						) : (
							<a
								href={toCommentsPath(article, other)}
								className="inline-flex min-h-11 items-center text-link hover:underline"
							>
								{words}
							</a>
						)}
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The office's own words: the badge belongs to this block, which nothing a reader types can make. */
function OfficeReply({ reply: { content, repliedAt } }: { reply: NonNullable<PublicComment["reply"]> }) {
	return (
		<section aria-label="Tòa soạn trả lời" className="mt-2 grid gap-1 border-s-4 border-link ps-4">
			<p className="flex flex-wrap items-baseline gap-x-3 text-sm">
				<b className="border border-link px-2 text-xs leading-6 text-link">Tòa soạn trả lời</b>
				<time
					dateTime={toDateTimeAttribute({ at: repliedAt, hasClockTime: true })}
					className="text-xs text-ink-soft tabular-nums"
				>
					{formatDayAndTime(repliedAt)}
				</time>
			</p>
			<p className="text-base wrap-anywhere whitespace-pre-line">{content}</p>
		</section>
	);
}

function CommentView({ comment }: { comment: PublicComment }) {
	const { id, name, content, writtenAt, isEdited, reply } = comment;
	const date = { at: writtenAt, hasClockTime: true };
	return (
		<article id={`y-kien-${id}`} className="grid gap-1 py-4">
			<p className="flex flex-wrap items-baseline gap-x-3 text-sm">
				<b className="wrap-anywhere">{name}</b>
				<time dateTime={toDateTimeAttribute(date)} className="text-xs text-ink-soft tabular-nums">
					{formatDayAndTime(writtenAt)}
				</time>
			</p>
			<p className="text-base wrap-anywhere whitespace-pre-line">{content}</p>
			{isEdited && <p className="text-xs text-ink-soft">Tòa soạn đã biên tập</p>}
			{reply && <OfficeReply reply={reply} />}
			<a
				href={toCommentReportPath(id)}
				rel="nofollow"
				aria-label={`Báo cáo ý kiến này của ${name}`}
				className="no-print inline-flex min-h-11 w-fit items-center text-xs text-ink-soft underline hover:text-accent"
			>
				Báo cáo ý kiến này
			</a>
		</article>
	);
}
