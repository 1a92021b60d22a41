import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { withPageNumber } from "../../components/ui/page-number.ts";
import { Pagination } from "../../components/ui/pagination.tsx";
import { recordRedirect, recordStatus } from "../../lib/page-record.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { DOCUMENTS_PATH } from "./document.ts";
import { DocumentFilter } from "./document-filter.tsx";
import {
	type DocumentListQuery,
	type DocumentSelection,
	hasEmptyWords,
	isSelected,
	parseSelection,
	toDocumentListPath,
} from "./document-list.ts";
import { DocumentRows } from "./document-rows.tsx";
import { type DocumentListPage, getDocumentChoices, listDocuments } from "./queries.ts";

interface DocumentListAddress {
	query: DocumentListQuery;
	page: number;
}

/** What the library says of itself in the head of its page; what a reader has selected is not to be indexed. */
export function toDocumentListMetadata({ query, page }: DocumentListAddress): Promise<Metadata> {
	const selection = parseSelection(query);
	return toPageMetadata({
		title: withPageNumber("Văn bản", page),
		description: "Nghị quyết, chỉ thị, kết luận, kế hoạch và các văn bản khác của Đảng bộ tỉnh.",
		path: selection && !isSelected(selection) ? toDocumentListPath(selection, page) : null,
	});
}

/** One page of the library; records 404 beyond its end and for a selection that names what there is not. */
export async function DocumentListView({ query, page }: DocumentListAddress) {
	const selection = parseSelection(query);
	const list = selection && (await listDocuments(selection, page));
	if (!list) {
		recordStatus(404);
		return null;
	}
	if (hasEmptyWords(query)) {
		recordRedirect(toDocumentListPath(selection, page));
		return null;
	}
	return (
		<ReaderPage currentSection="van-ban">
			<div className="mt-4 mb-6 grid gap-5">
				<PageHeading description="Văn bản của Tỉnh ủy và các cấp ủy, cơ quan trong tỉnh, mới nhất trước.">
					{withPageNumber("Văn bản", page)}
				</PageHeading>
				<DocumentFilter selection={selection} choices={await getDocumentChoices()} />
			</div>
			<Found list={list} selection={selection} />
		</ReaderPage>
	);
}

function Found({ list, selection }: { list: DocumentListPage; selection: DocumentSelection }) {
	const isNarrowed = isSelected(selection);
	return (
		<div className="grid gap-3">
			<div className="flex flex-wrap items-center justify-between gap-x-6 text-sm text-ink-soft">
				<p role="status">
					{list.total.toLocaleString("vi-VN")} văn bản
					{selection.query !== "" && ` cho “${selection.query}”`}
				</p>
				{isNarrowed && (
					<a href={DOCUMENTS_PATH} className="inline-flex min-h-11 items-center text-link underline">
						Xem tất cả văn bản
					</a>
				)}
			</div>
			{list.documents.length > 0 ? (
				<div className="grid gap-6">
					<DocumentRows documents={list.documents} />
					<Pagination
						page={list.page}
						pageCount={list.pageCount}
						toHref={(other) => toDocumentListPath(selection, other)}
					/>
				</div>
			) : (
				<p className="max-w-160 border-t border-ink pt-5 text-base text-ink-soft">
					{isNarrowed
						? "Không có văn bản nào như vậy. Bạn hãy bỏ bớt điều kiện lọc, hoặc chỉ gõ số và loại, ví dụ: 15 nq."
						: "Thư viện chưa có văn bản nào."}
				</p>
			)}
		</div>
	);
}
