import type { Metadata } from "next";
import { RatingPageView, takeRatingPage } from "../../../features/ratings/rating-page-view.tsx";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../lib/page-record.ts";

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({ title: takeRatingPage()?.title ?? "Đánh giá", path: null });
}

/** Shows what the gate's endpoint made of a rating; without it there is nothing here. */
export default function RatingPage() {
	const state = takeRatingPage();
	if (state) return <RatingPageView state={state} />;
	recordStatus(404);
	return null;
}
