import { SearchForm } from "../../components/layout/search-form.tsx";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { LatestStories } from "../articles/latest-stories.tsx";
import { PagedStories } from "../articles/paged-stories.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { searchArticles } from "./queries.ts";

const MAX_LETTERS = 200;

interface SearchViewProps {
	query: string;
	/** Null when the address names no page. */
	page: number | null;
}

/** What the portal finds for the words a reader typed; records 404 for a page beyond the end. */
export async function SearchView({ query, page }: SearchViewProps) {
	const words = query.normalize("NFC").trim().slice(0, MAX_LETTERS);
	const list = page === null ? null : await searchArticles(words, page);
	if (!list) {
		recordStatus(404);
		return null;
	}
	const toHref = (other: number) =>
		`/tim-kiem?${new URLSearchParams({ q: words, ...(other > 1 ? { trang: String(other) } : {}) })}`;
	return (
		<ReaderPage>
			<div className="mt-4 mb-6 grid max-w-160 gap-4">
				<PageHeading>Tìm kiếm</PageHeading>
				<SearchForm label="Tìm bài" id="tim-bai" query={words} />
				{words !== "" && (
					<p role="status" className="text-sm text-ink-soft">
						{list.total > 0 ? `${list.total} bài có “${words}”` : `Không có bài nào có “${words}”`}
					</p>
				)}
			</div>
			{words === "" ? (
				<LatestStories />
			) : (
				<PagedStories
					list={list}
					toHref={toHref}
					emptySentence="Bạn hãy rút ngắn từ khóa hoặc gõ không dấu. Trang tìm trong tiêu đề và phần mở đầu của các bài mới nhất."
				/>
			)}
		</ReaderPage>
	);
}
