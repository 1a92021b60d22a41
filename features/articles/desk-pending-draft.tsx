import type { FormAction } from "../accounts/form-state.ts";
import { toArticlePath } from "./article.ts";
import { ArticleStep } from "./article-step.client.tsx";
import { compareWithLive } from "./compare-revisions.ts";
import type { DeskArticlePage } from "./desk-articles.ts";
import { DeskComparison } from "./desk-comparison.tsx";
import { STATE_NAMES } from "./workflow.ts";

interface PendingDraftProps {
	article: DeskArticlePage;
	begin: FormAction;
	accept: FormAction;
}

const NOTE = "grid gap-3 border-s-4 border-link ps-4";
const LINK = "text-link underline";

/** Of an article before readers: the draft that is to replace it, or the way to begin one. */
function OfLive({ article, begin }: PendingDraftProps) {
	const { pendingDraft, canBeginDraft } = article;
	if (pendingDraft) {
		return (
			<section aria-label="Bản sửa" className={NOTE}>
				<p>
					Bài đang có{" "}
					<a href={`/admin/bai-viet/${pendingDraft.id}`} className={LINK}>
						bản sửa số {pendingDraft.id}
					</a>{" "}
					({STATE_NAMES[pendingDraft.state].toLowerCase()}). Bạn đọc chưa thấy gì cho đến khi bản sửa được đăng.
				</p>
			</section>
		);
	}
	if (!canBeginDraft) return null;
	return <ArticleStep action={begin} fields={{ articleId: article.id }} label="Sửa bài đang đăng" />;
}

/** Of such a draft: the article it is to replace, and what would change. */
async function OfDraft({ article, accept }: PendingDraftProps) {
	const { replaces } = article;
	if (!replaces) return null;
	const comparison = article.state === "merged" ? null : await compareWithLive(replaces.id, article.id);
	return (
		<section aria-label="Bản sửa" className={NOTE}>
			<p>
				Đây là bản sửa của bài{" "}
				<a href={`/admin/bai-viet/${replaces.id}`} className={LINK}>
					{replaces.title}
				</a>
				{replaces.state === "published" && (
					<>
						{" "}
						(
						<a href={toArticlePath(replaces)} className={LINK}>
							xem bài đang đăng
						</a>
						)
					</>
				)}
				. Bài đang đăng giữ nguyên cho đến khi bản sửa được đăng.
			</p>
			{replaces.hasMovedOn && (
				<div role="alert" className="grid gap-2">
					<p className="font-semibold text-danger">
						Bài đang đăng đã được sửa sau khi bản sửa này bắt đầu. Hãy xem phần khác nhau bên dưới.
					</p>
					{replaces.canAccept && (
						<ArticleStep
							action={accept}
							fields={{ articleId: article.id, baseVersion: article.version, liveVersion: replaces.liveVersion }}
							label="Tôi đã xem, vẫn dùng bản sửa này"
						/>
					)}
				</div>
			)}
			{comparison && (
				<details open={replaces.hasMovedOn}>
					<summary className="flex min-h-11 cursor-pointer items-center text-link lg:min-h-9">
						Khác với bài đang đăng
					</summary>
					<DeskComparison comparison={comparison} />
				</details>
			)}
		</section>
	);
}

/** How an article and its pending draft belong together. */
export function DeskPendingDraft(props: PendingDraftProps) {
	return props.article.replaces ? <OfDraft {...props} /> : <OfLive {...props} />;
}
