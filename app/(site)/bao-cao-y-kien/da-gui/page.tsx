import type { Metadata } from "next";
import { getArticlePage } from "../../../../features/articles/queries.ts";
import { ReportThanksView } from "../../../../features/comment-reports/report-thanks-view.tsx";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../../lib/page-record.ts";

interface ThanksPageProps {
	searchParams: Promise<{ bai?: string }>;
}

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({ title: "Đã nhận báo cáo", path: null });
}

export default async function CommentReportThanksPage({ searchParams }: ThanksPageProps) {
	const { bai = "" } = await searchParams;
	const page = /^[1-9]\d{0,8}$/.test(bai) ? await getArticlePage(Number(bai)) : null;
	if (page?.state === "published") return <ReportThanksView article={page.article} />;
	recordStatus(404);
	return null;
}
