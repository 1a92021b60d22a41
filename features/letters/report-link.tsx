import { toReportLink } from "./letter.ts";

/** The way to report what is wrong with an article; with script it takes along the passage that is selected. */
export function ReportLink({ article }: { article: { id: number; version: number } }) {
	return (
		<report-error className="no-print mt-4 block text-sm">
			<a
				href={toReportLink(article)}
				rel="nofollow"
				className="inline-flex min-h-11 items-center text-ink-soft underline hover:text-accent"
			>
				Báo lỗi bài viết
			</a>
		</report-error>
	);
}
