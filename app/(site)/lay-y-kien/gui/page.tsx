import type { Metadata } from "next";
import { OpinionPageView } from "../../../../features/consultations/opinion-page-view.tsx";
import { takeOpinionPage } from "../../../../features/consultations/take-opinion-page.ts";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../../lib/page-record.ts";

export async function generateMetadata(): Promise<Metadata> {
	const state = takeOpinionPage();
	const isSent = state?.shows === "opinion-sent";
	const isWrong = state !== null && state.status !== 200;
	const title = isSent ? "Đã nhận ý kiến" : isWrong ? "Ý kiến chưa được gửi" : "Góp ý dự thảo";
	return toPageMetadata({ title, path: null });
}

/** Shows what the gate's endpoint made of an opinion; without it there is nothing here. */
export default function OpinionPage() {
	const state = takeOpinionPage();
	if (state) return <OpinionPageView state={state} />;
	recordStatus(404);
	return null;
}
