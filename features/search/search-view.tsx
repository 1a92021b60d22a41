import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { LatestStories } from "../articles/latest-stories.tsx";
import { FoundDocuments } from "../documents/found-documents.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { FilterForm } from "./filter-form.tsx";
import { FoundStories } from "./found-stories.tsx";
import { searchArticles } from "./queries.ts";
import { formatResultCount } from "./result-count.ts";
import { FILTER_PARAMETERS, type SearchFilters } from "./search-filters.ts";
import { MOST_LETTERS } from "./search-words.ts";

interface SearchViewProps {
	query: string;
	filters: SearchFilters;
	/** Null when the address names no page. */
	page: number | null;
}

/** What the portal finds for the words a reader typed; records 404 for a page beyond the end. */
export async function SearchView({ query, filters, page }: SearchViewProps) {
	const words = query.normalize("NFC").trim().slice(0, MOST_LETTERS);
	const found = page === null ? null : await searchArticles(words, page, filters);
	if (!found) {
		recordStatus(404);
		return null;
	}
	const isNarrowed = Object.values(filters).some((value) => value !== "");
	return (
		<ReaderPage>
			<div className="mt-4 mb-6 grid max-w-160 gap-4">
				<PageHeading>Tìm kiếm</PageHeading>
				<FilterForm words={words} filters={filters} problems={found.problems} />
				{(words !== "" || isNarrowed) && (
					<p role="status" className="text-sm text-ink-soft">
						{formatResultCount(found)}
						{words !== "" && ` cho “${words}”`}
						{isNarrowed && " với bộ lọc đã chọn"}
						{found.isIndexGrowing && ". Mục lục tìm kiếm đang được lập lại, có thể chưa thấy những bài cũ."}
					</p>
				)}
			</div>
			{page === 1 && <FoundDocuments query={words} />}
			{found.stories.length > 0 ? (
				<FoundStories found={found} toHref={(other) => toSearchHref(words, filters, other)} />
			) : (
				<NothingFound isAsked={words !== "" || isNarrowed} />
			)}
		</ReaderPage>
	);
}

/** The address of a page of results: what is asked for, and nothing else. */
function toSearchHref(words: string, filters: SearchFilters, page: number): string {
	const narrowing = Object.entries(FILTER_PARAMETERS).map(([name, parameter]) => [
		parameter,
		filters[name as keyof SearchFilters],
	]);
	const given = [["q", words], ...narrowing, ["trang", page > 1 ? String(page) : ""]];
	return `/tim-kiem?${new URLSearchParams(given.filter(([, value]) => value !== "") as [string, string][])}`;
}

function NothingFound({ isAsked }: { isAsked: boolean }) {
	return (
		<div className="grid gap-10 border-t border-ink pt-5">
			{isAsked && (
				<p className="max-w-160 text-base text-ink-soft">
					Bạn hãy thử ít từ hơn, từ khác, hoặc gõ không dấu. Trang tìm trong tiêu đề, phần mở đầu, nội dung, tên tác giả
					và từ khóa của mọi bài đã đăng.
				</p>
			)}
			<LatestStories />
		</div>
	);
}
