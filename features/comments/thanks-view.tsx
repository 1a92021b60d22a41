import { PageHeading } from "../../components/ui/page-heading.tsx";
import { toArticlePath } from "../articles/article.ts";
import { LatestStories } from "../articles/latest-stories.tsx";
import { SiteFrame } from "../site/site-frame.tsx";

const SENTENCE =
	"Tòa soạn đã nhận được ý kiến của bạn. Ý kiến đang chờ duyệt và sẽ hiện dưới bài sau khi được duyệt; trong lúc chờ không ai khác thấy nội dung này.";

/** What a reader sees whose comment has arrived. */
export function ThanksView({ article }: { article: { id: number; slug: string; title: string } }) {
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-10 py-6">
				<div className="grid gap-4">
					<PageHeading label="Ý kiến bạn đọc" description={SENTENCE}>
						Cảm ơn bạn đã gửi ý kiến
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
