import { DeskHeading } from "../../components/admin/desk-heading.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { toDeskLivePath } from "../live/live.ts";
import { toArticlePath } from "./article.ts";
import type { DeskArticlePage } from "./desk-articles.ts";
import { DeskState } from "./desk-state.tsx";

/** The head of an article's screen: its title, how far it is, and why it came back. */
export function DeskTop({ article }: { article: DeskArticlePage }) {
	const { input, state, returnReason, hold } = article;
	return (
		<>
			<DeskHeading title={input.title} note={<DeskState state={state} />}>
				<a
					href={`/admin/bai-viet/${article.id}/xem-truoc`}
					className="inline-flex min-h-11 items-center text-link underline"
				>
					Xem trước
				</a>
				{article.canTellLive && (
					<a href={toDeskLivePath(article.id)} className="inline-flex min-h-11 items-center text-link underline">
						Tường thuật trực tiếp
					</a>
				)}
				{state === "published" && (
					<a href={toArticlePath(article)} className="inline-flex min-h-11 items-center text-link underline">
						Xem trên trang
					</a>
				)}
			</DeskHeading>
			{hold && (
				<p role="note" className="border-s-4 border-accent ps-4 wrap-anywhere">
					<strong>Lưu giữ theo yêu cầu pháp lý</strong> từ {formatDayAndTime(hold.placedAt)}, không xóa được.
					{hold.reason !== null && ` ${hold.reason}`}
				</p>
			)}
			{returnReason && (
				<section aria-label="Lý do trả lại" className="border-s-4 border-earth ps-4">
					<p className="text-sm font-semibold text-earth">Bài được trả lại vì:</p>
					<p>{returnReason}</p>
				</section>
			)}
		</>
	);
}
