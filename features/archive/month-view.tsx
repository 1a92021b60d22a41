import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { PagedStories } from "../articles/paged-stories.tsx";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { ARCHIVE_PATH, type MonthRef, toMonthName, toMonthPath } from "./archive.ts";
import { getMonthNeighbours, listMonthArticles } from "./queries.ts";

interface MonthAddress extends MonthRef {
	page: number;
}

/** What a month says of itself in the head of its page. */
export function toMonthMetadata({ page, ...month }: MonthAddress): Promise<Metadata> {
	return toPageMetadata({
		title: withPageNumber(`Lưu trữ: ${toMonthName(month)}`, page),
		description: `Tin, bài đăng trong ${toMonthName(month).toLowerCase()}.`,
		path: toMonthPath(month, page),
	});
}

/** One page of a month of the archive; records 404 for a month without articles or a page beyond its end. */
export async function MonthView({ page, ...month }: MonthAddress) {
	const list = await listMonthArticles(month, page);
	if (!list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage>
			<BreadcrumbTrail
				items={[
					{ name: "Lưu trữ", href: ARCHIVE_PATH },
					{ name: toMonthName(month), href: toMonthPath(month) },
				]}
			/>
			<div className="mt-3 mb-6">
				<PageHeading description={`${list.total.toLocaleString("vi-VN")} bài`}>
					{withPageNumber(toMonthName(month), page)}
				</PageHeading>
			</div>
			<div className="grid gap-8">
				<PagedStories
					list={list}
					toHref={(other) => toMonthPath(month, other)}
					emptySentence="Tháng này không có bài."
				/>
				<MonthNeighbours month={month} />
			</div>
		</ReaderPage>
	);
}

/** The ways to the nearest months before and after that hold articles. */
async function MonthNeighbours({ month }: { month: MonthRef }) {
	const { earlier, later } = await getMonthNeighbours(month);
	if (!earlier && !later) return null;
	return (
		<nav
			aria-label="Tháng trước và tháng sau"
			className="no-print flex justify-between gap-6 border-t border-line text-sm"
		>
			{earlier ? (
				<a href={toMonthPath(earlier)} className="flex min-h-11 items-center hover:text-accent hover:underline">
					‹ {toMonthName(earlier)}
				</a>
			) : (
				<span />
			)}
			{later && (
				<a href={toMonthPath(later)} className="flex min-h-11 items-center text-end hover:text-accent hover:underline">
					{toMonthName(later)} ›
				</a>
			)}
		</nav>
	);
}
