import { PageHeading } from "../../components/ui/page-heading.tsx";
import { toArticlePath } from "../articles/article.ts";
import { LatestStories } from "../articles/latest-stories.tsx";
import { SiteFrame } from "../site/site-frame.tsx";
import { CONTACT_PATH } from "./letter.ts";
import type { ReportedArticle } from "./letter-reply.ts";

const CONTACT_SENTENCE =
	"Thư của bạn đã được lưu ở tòa soạn. Tòa soạn trả lời theo thư điện tử hoặc số điện thoại bạn đã ghi.";
const REPORT_SENTENCE =
	"Báo lỗi của bạn đã được lưu ở tòa soạn. Tòa soạn kiểm tra lại bài; nếu sai, bài được sửa và lời đính chính đứng ngay ở đầu bài.";

const BACK = "inline-flex min-h-11 items-center text-link underline";

/** What a reader sees whose letter has arrived. @param article what a report is about; null for a letter. */
export function LetterThanksView({ article }: { article: ReportedArticle | null }) {
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-10 py-6">
				<div className="grid gap-4">
					<PageHeading
						label={article ? "Báo lỗi bài viết" : "Liên hệ"}
						description={article ? REPORT_SENTENCE : CONTACT_SENTENCE}
					>
						{article ? "Cảm ơn bạn đã báo lỗi" : "Cảm ơn bạn đã viết cho tòa soạn"}
					</PageHeading>
					{article ? (
						<p className="text-sm">
							Trở lại bài:{" "}
							<a href={toArticlePath(article)} className="font-serif font-bold text-link underline">
								{article.title}
							</a>
						</p>
					) : (
						<p className="text-sm">
							<a href={CONTACT_PATH} className={BACK}>
								Về trang Liên hệ
							</a>
						</p>
					)}
				</div>
				<LatestStories />
			</div>
		</SiteFrame>
	);
}
