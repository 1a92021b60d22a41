import type { Metadata } from "next";
import { LetterPageView } from "../../../../features/letters/letter-page-view.tsx";
import { takeLetterPage } from "../../../../features/letters/take-letter-page.ts";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../../lib/page-record.ts";

export async function generateMetadata(): Promise<Metadata> {
	const state = takeLetterPage();
	const isWrong = state?.shows === "letter-form" && state.status !== 200;
	return toPageMetadata({ title: isWrong ? "Thư chưa được gửi" : "Gửi thư cho tòa soạn", path: null });
}

/** Shows what the gate's endpoint made of a letter; without it there is nothing here. */
export default function ContactFormPage() {
	const state = takeLetterPage();
	if (state) return <LetterPageView state={state} />;
	recordStatus(404);
	return null;
}
