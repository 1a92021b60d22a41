import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { LatestStories } from "../articles/latest-stories.tsx";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { ARCHIVE_PATH, type ArchiveYear, toMonthPath, toYears } from "./archive.ts";
import { listArchiveMonths } from "./queries.ts";

/** What the archive says of itself in the head of its page. */
export function toArchiveMetadata(): Promise<Metadata> {
	return toPageMetadata({
		title: "Lưu trữ theo tháng",
		description: "Tin, bài đã đăng, xếp theo năm và tháng.",
		path: ARCHIVE_PATH,
	});
}

/** Years and months that hold articles, newest first. */
export async function ArchiveView() {
	const years = toYears(await listArchiveMonths());
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading description="Tin, bài đã đăng, xếp theo năm và tháng.">Lưu trữ theo tháng</PageHeading>
			</div>
			{years.length === 0 && (
				<div className="grid gap-10 border-t border-ink pt-5">
					<p className="text-base text-ink-soft">Chưa có bài nào được đăng.</p>
					<LatestStories />
				</div>
			)}
			<div className="grid gap-8">
				{years.map((year) => (
					<YearOfMonths key={year.year} year={year} />
				))}
			</div>
		</ReaderPage>
	);
}

function YearOfMonths({ year: { year, articles, months } }: { year: ArchiveYear }) {
	return (
		<section aria-labelledby={`nam-${year}`} className="border-t border-ink pt-3">
			<div className="flex items-baseline justify-between gap-4">
				<h2 id={`nam-${year}`} className="font-serif text-lg font-bold">
					Năm {year}
				</h2>
				<p className="text-sm text-ink-soft tabular-nums">{articles.toLocaleString("vi-VN")} bài</p>
			</div>
			<ul className="mt-1 grid grid-cols-2 gap-x-6 text-sm sm:grid-cols-3 lg:grid-cols-4">
				{months.map((month) => (
					<li key={month.month} className="border-b border-line">
						<a
							href={toMonthPath(month)}
							className="flex min-h-11 items-center justify-between gap-3 hover:text-accent hover:underline"
						>
							Tháng {month.month}
							<span className="text-ink-soft tabular-nums">
								{month.articles.toLocaleString("vi-VN")}
								<span className="sr-only"> bài</span>
							</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
