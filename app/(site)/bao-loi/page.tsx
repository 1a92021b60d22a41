import type { Metadata } from "next";
import { LetterPageView } from "../../../features/letters/letter-page-view.tsx";
import { takeLetterPage } from "../../../features/letters/take-letter-page.ts";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../lib/page-record.ts";

export async function generateMetadata(): Promise<Metadata> {
	const state = takeLetterPage();
	const isWrong = state?.shows === "letter-form" && state.status !== 200;
	return toPageMetadata({ title: isWrong ? "Báo lỗi chưa được gửi" : "Báo lỗi bài viết", path: null });
}

/** Shows what the gate's endpoint made of a report; without it there is nothing here. */
export default function ReportFormPage() {
	const state = takeLetterPage();
	if (state) return <LetterPageView state={state} />;
	recordStatus(404);
	return null;
}
