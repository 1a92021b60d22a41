import type { Metadata } from "next";
import { toArticleMetadata } from "../../../../features/articles/article-metadata.ts";
import { ArticleView } from "../../../../features/articles/article-view.tsx";
import { MessageView } from "../../../../features/articles/message-view.tsx";
import { getPreview, type Preview } from "../../../../features/articles/preview.ts";
import { PreviewBanner } from "../../../../features/articles/preview-banner.tsx";
import { ArrangementPreview } from "../../../../features/home/arrangement-preview.tsx";
import { getPreviewedSurface } from "../../../../features/home/previewed-surface.ts";
import { getSite } from "../../../../features/settings/queries.ts";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { ReaderPage } from "../../../../features/site/reader-page.tsx";
import { formatDayAndTime } from "../../../../lib/dates.ts";
import { recordStatus, recordUncacheable } from "../../../../lib/page-record.ts";

interface PreviewPageProps {
	params: Promise<{ token: string }>;
}

export async function generateMetadata({ params }: PreviewPageProps): Promise<Metadata> {
	const preview = await getPreview((await params).token);
	if (preview.state === "open") return toArticleMetadata(preview.article);
	return toPageMetadata({ title: "Bản xem trước", path: null });
}

const STATUS = { unknown: 404, over: 410, embargoed: 403 };

function Closed({ preview }: { preview: Exclude<Preview, { state: "open" }> }) {
	switch (preview.state) {
		case "embargoed":
			return (
				<MessageView title="Bài chưa được phép xem">
					Bài bị cấm đăng trước {formatDayAndTime(preview.until)}. Liên kết mở được từ giờ ấy, nếu còn hạn.
				</MessageView>
			);
		case "over":
			return (
				<MessageView title="Liên kết xem trước đã hết hạn">
					Liên kết chỉ mở trong 24 giờ và có thể bị đóng sớm hơn. Hãy xin tòa soạn liên kết mới.
				</MessageView>
			);
		case "unknown":
			return (
				<MessageView title="Không có bản xem trước này">
					Liên kết bị thiếu hoặc sai chữ. Hãy chép lại cả liên kết, hoặc xin tòa soạn liên kết mới.
				</MessageView>
			);
	}
}

export default async function PreviewPage({ params }: PreviewPageProps) {
	recordUncacheable();
	const { token } = await params;
	const surface = getPreviewedSurface(token);
	if (surface) return <ArrangementPreview surface={surface} />;
	const preview = await getPreview(token);
	if (preview.state !== "open") {
		recordStatus(STATUS[preview.state]);
		return <Closed preview={preview} />;
	}
	const { article } = preview;
	const { name, groupsViewCount } = await getSite();
	return (
		<ReaderPage currentSection={article.breadcrumb[0]?.slug}>
			<PreviewBanner />
			<ArticleView article={article} siteName={name} groupsViewCount={groupsViewCount} />
		</ReaderPage>
	);
}
