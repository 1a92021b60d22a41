import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { Pagination } from "../../components/ui/pagination.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { type ListedCorrection, toCorrectionListPath } from "./correction.ts";
import { CorrectionLabel } from "./correction-notes.tsx";
import { listCorrections } from "./queries.ts";

const DESCRIPTION = "Những chỗ trang đã đăng sai và đã sửa, mới nhất trước.";

/** What the archive of corrections says of itself in the head of its page. */
export function toCorrectionListMetadata({ page }: { page: number }): Promise<Metadata> {
	return toPageMetadata({
		title: withPageNumber("Đính chính", page),
		description: DESCRIPTION,
		path: toCorrectionListPath(page),
	});
}

/** One page of the archive of corrections; records 404 beyond its end. */
export async function CorrectionListView({ page }: { page: number }) {
	const list = await listCorrections(page);
	if (!list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading description={DESCRIPTION}>{withPageNumber("Đính chính", page)}</PageHeading>
			</div>
			{list.corrections.length > 0 ? (
				<div className="grid gap-6">
					<ul className="ruled border-t border-ink">
						{list.corrections.map((correction) => (
							<li key={correction.id} className="grid max-w-160 gap-1 py-4">
								<CorrectedArticle article={correction.article} />
								<p className="text-sm">
									<CorrectionLabel correction={correction} />: {correction.note}
								</p>
							</li>
						))}
					</ul>
					<Pagination page={page} pageCount={list.pageCount} toHref={toCorrectionListPath} />
				</div>
			) : (
				<p className="max-w-160 border-t border-ink pt-5 text-base text-ink-soft">
					Chưa có đính chính nào. Nếu thấy chỗ sai, bạn hãy báo cho Ban Biên tập theo địa chỉ ở cuối trang.
				</p>
			)}
		</ReaderPage>
	);
}

function CorrectedArticle({ article: { title, path } }: Pick<ListedCorrection, "article">) {
	return (
		<h2 className="font-serif text-base leading-snug font-bold">
			{path ? (
				<a href={path} className="block-link inline-block py-2 lg:py-0">
					{title}
				</a>
			) : (
				`${title} (bài đã được gỡ)`
			)}
		</h2>
	);
}
