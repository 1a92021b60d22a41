import type { Metadata } from "next";
import { ReportPageView } from "../../../features/comment-reports/report-page-view.tsx";
import { takeReportPage } from "../../../features/comment-reports/take-report-page.ts";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../lib/page-record.ts";

export async function generateMetadata(): Promise<Metadata> {
	const state = takeReportPage();
	const isWrong = state?.shows === "comment-report-form" && state.status !== 200;
	return toPageMetadata({ title: isWrong ? "Báo cáo chưa được gửi" : "Báo cáo ý kiến", path: null });
}

/** Shows what the gate's endpoint made of a report; without it there is nothing here. */
export default function CommentReportPage() {
	const state = takeReportPage();
	if (state) return <ReportPageView state={state} />;
	recordStatus(404);
	return null;
}
