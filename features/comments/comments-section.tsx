import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { recordExpiry } from "../../lib/page-record.ts";
import { type Closure, toClosure } from "./closure.ts";
import { type CommentList, toCommentFormPath } from "./comment.ts";
import { EMPTY_VALUES } from "./comment-form.ts";
import { CommentForm } from "./comment-form-fields.tsx";
import { CommentListView } from "./comment-list-view.tsx";
import { getClosingSettings, listPublicComments } from "./queries.ts";

/** What of an article its comments need to know. */
interface Commented {
	id: number;
	slug: string;
	isClosedToComments: boolean;
	date: { at: Date };
}

/** "Ý kiến bạn đọc" below an article: the newest approved ones, and the form. */
export async function CommentsSection({ article }: { article: Commented }) {
	const list = await listPublicComments(article.id, "newest", 1);
	if (!list) return null;
	const closure = await getClosure(article);
	if (closure.isClosed && list.total === 0) return <NothingButClosed sentence={closure.sentence} />;
	return <Comments list={list} article={article} closure={closure} />;
}

/** The list and, while comments are open, the form. The page is made anew when that changes by itself. */
export function Comments({ list, article, closure }: { list: CommentList; article: Commented; closure: Closure }) {
	return (
		<section id="y-kien" aria-labelledby="y-kien-tieu-de" className="grid gap-3">
			<div id="y-kien-tieu-de">
				<SectionHeading>{`Ý kiến bạn đọc (${list.total.toLocaleString("vi-VN")})`}</SectionHeading>
			</div>
			<CommentListView list={list} article={article} />
			{closure.isClosed ? <ClosedNotice sentence={closure.sentence} /> : <FormBelow articleId={article.id} />}
		</section>
	);
}

/** Whether the article takes comments now; the page expires when it begins or ends to by itself. */
export async function getClosure(article: Commented): Promise<Closure> {
	const facts = { isClosedToComments: article.isClosedToComments, publishedAt: article.date.at };
	const closure = toClosure(facts, await getClosingSettings(), new Date());
	const changesAt = closure.isClosed ? closure.opensAt : closure.closesAt;
	if (changesAt) recordExpiry(changesAt);
	return closure;
}

function NothingButClosed({ sentence }: { sentence: string }) {
	return (
		<section id="y-kien">
			<SectionHeading>Ý kiến bạn đọc</SectionHeading>
			<ClosedNotice sentence={sentence} />
		</section>
	);
}

function ClosedNotice({ sentence }: { sentence: string }) {
	return <p className="max-w-160 text-sm text-ink-soft">{sentence}</p>;
}

/** The form of a kept page carries no token: its first sending leads to the form that does, with all that was typed. */
function FormBelow({ articleId }: { articleId: number }) {
	return (
		<div className="no-print mt-3 grid gap-3 border-t border-line pt-5">
			<h3 className="font-serif text-base font-bold">Gửi ý kiến của bạn</h3>
			<p className="max-w-160 text-sm text-ink-soft">
				Tòa soạn chỉ hỏi mã xác nhận khi có nhiều ý kiến gửi đến liền nhau. Muốn lấy mã trước khi viết:
				<a
					href={toCommentFormPath(articleId)}
					rel="nofollow"
					className="flex min-h-11 w-fit items-center text-link underline"
				>
					(Bấm vào đây để nhận mã)
				</a>
			</p>
			<CommentForm articleId={articleId} values={EMPTY_VALUES} errors={{}} bound={null} />
		</div>
	);
}
