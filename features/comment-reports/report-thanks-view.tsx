import { PageHeading } from "../../components/ui/page-heading.tsx";
import { toArticlePath } from "../articles/article.ts";
import { LatestStories } from "../articles/latest-stories.tsx";
import { SiteFrame } from "../site/site-frame.tsx";

const SENTENCE = "Người kiểm duyệt xem lại ý kiến bạn báo cáo; nếu trái quy định, ý kiến đó được gỡ khỏi trang.";

/** What a reader sees whose report has arrived. */
export function ReportThanksView({ article }: { article: { id: number; slug: string; title: string } }) {
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-10 py-6">
				<div className="grid gap-4">
					<PageHeading label="Báo cáo ý kiến" description={SENTENCE}>
						Cảm ơn bạn đã báo cho tòa soạn
					</PageHeading>
					<p className="text-sm">
						Trở lại bài:{" "}
						<a href={toArticlePath(article)} className="font-serif font-bold text-link underline">
							{article.title}
						</a>
					</p>
				</div>
				<LatestStories />
			</div>
		</SiteFrame>
	);
}
