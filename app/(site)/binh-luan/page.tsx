import type { Metadata } from "next";
import { CommentPageView } from "../../../features/comments/comment-page-view.tsx";
import { takeCommentPage } from "../../../features/comments/take-comment-page.ts";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../lib/page-record.ts";

export async function generateMetadata(): Promise<Metadata> {
	const state = takeCommentPage();
	const isWrong = state?.kind === "form" && state.status !== 200;
	return toPageMetadata({ title: isWrong ? "Ý kiến chưa được gửi" : "Gửi ý kiến", path: null });
}

/** Shows what the gate's endpoint made of a comment; without it there is nothing here. */
export default function CommentPage() {
	const state = takeCommentPage();
	if (state) return <CommentPageView state={state} />;
	recordStatus(404);
	return null;
}
