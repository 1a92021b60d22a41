import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus, takeFormState } from "../../lib/page-record.ts";
import { SiteFrame } from "../site/site-frame.tsx";
import type { RatingPageState } from "./rating-reply.ts";

const isRatingPage = (state: unknown): state is RatingPageState =>
	typeof state === "object" && state !== null && "shows" in state && state.shows === "rating";

/** What this render shows one reader; null when it was not made for anybody. */
export function takeRatingPage(): RatingPageState | null {
	const state = takeFormState();
	return isRatingPage(state) ? state : null;
}

/** The page a reader gets who has rated something. */
export function RatingPageView({ state: { status, title, sentence, path } }: { state: RatingPageState }) {
	recordStatus(status);
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading description={sentence}>{title}</PageHeading>
				<p className="text-sm">
					<a href={path ?? "/"} className="inline-flex min-h-11 items-center text-link underline">
						{path === null ? "Về trang chủ" : "Về trang vừa xem"}
					</a>
				</p>
			</div>
		</SiteFrame>
	);
}
