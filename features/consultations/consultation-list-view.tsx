import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { Pagination } from "../../components/ui/pagination.tsx";
import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { formatMoment, toConsultationListPath, toConsultationPath } from "./consultation.ts";
import { type ConsultationTeaser, listConsultations } from "./queries.ts";

const TITLE = "Lấy ý kiến dự thảo";
const DESCRIPTION = "Dự thảo văn bản đang lấy ý kiến Nhân dân, và kết quả tổng hợp, giải trình.";

export function toConsultationListMetadata(page: number): Promise<Metadata> {
	return toPageMetadata({
		title: withPageNumber(TITLE, page),
		description: DESCRIPTION,
		path: toConsultationListPath(page),
	});
}

/** One page of the consultations; records 404 beyond its end. */
export async function ConsultationListView({ page }: { page: number }) {
	const list = await listConsultations(page);
	if (!list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage>
			<div className="mt-4 grid gap-8">
				<PageHeading description={DESCRIPTION}>{withPageNumber(TITLE, page)}</PageHeading>
				{page === 1 && (
					<section>
						<SectionHeading>Đang và sắp lấy ý kiến</SectionHeading>
						<Teasers rows={list.open} empty="Hiện không có dự thảo nào đang lấy ý kiến." />
					</section>
				)}
				<section className="grid gap-6">
					<div>
						<SectionHeading>Đã kết thúc</SectionHeading>
						<Teasers rows={list.closed} empty="Chưa có đợt lấy ý kiến nào kết thúc." />
					</div>
					<Pagination page={page} pageCount={list.pageCount} toHref={toConsultationListPath} />
				</section>
			</div>
		</ReaderPage>
	);
}

function Teasers({ rows, empty }: { rows: readonly ConsultationTeaser[]; empty: string }) {
	if (rows.length === 0) return <p className="max-w-160 border-t border-line py-4 text-base text-ink-soft">{empty}</p>;
	return (
		<ul className="ruled border-t border-ink">
			{rows.map((row) => (
				<li key={row.id}>
					<article className="story grid gap-1 py-4">
						<h3 className="font-serif text-base leading-snug font-bold wrap-anywhere">
							<a href={toConsultationPath(row)} className="block-link story-link">
								{row.title}
							</a>
						</h3>
						<p className="text-sm text-ink-soft">
							{row.office} · {toTeaserWords(row)}
						</p>
					</article>
				</li>
			))}
		</ul>
	);
}

/** When an opinion can be given, or whether there is something made of them. */
function toTeaserWords({ phase, opensAt, closesAt, summaryPublishedAt }: ConsultationTeaser): string {
	if (phase === "coming") return `nhận ý kiến từ ${formatMoment(opensAt)}`;
	if (phase === "open") return `nhận ý kiến đến ${formatMoment(closesAt)}`;
	return `kết thúc ${formatMoment(closesAt)} · ${summaryPublishedAt ? "đã có tổng hợp, giải trình" : "đang tổng hợp"}`;
}
