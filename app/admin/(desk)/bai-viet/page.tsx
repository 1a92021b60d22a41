import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { OlderLink } from "../../../../components/admin/older-link.tsx";
import { requireStaff } from "../../../../features/accounts/current-staff.ts";
import { canSomewhere } from "../../../../features/accounts/policy.ts";
import { listSectionChoices } from "../../../../features/articles/desk-articles.ts";
import { DeskFilters } from "../../../../features/articles/desk-filters.tsx";
import { DeskList } from "../../../../features/articles/desk-list.client.tsx";
import { listPeopleChoices } from "../../../../features/articles/desk-list-choices.ts";
import { listDeskArticles } from "../../../../features/articles/desk-listing.ts";
import { DESK_PATH, parseDeskQuery, toDeskPath, toDeskWords } from "../../../../features/articles/desk-query.ts";
import { SavedFilters } from "../../../../features/articles/desk-saved-filters.client.tsx";
import { dropFilterAction, moveManyAction, saveFilterAction } from "../../../../features/articles/list-actions.ts";
import { listMovesTogether } from "../../../../features/articles/move-many.ts";
import { listSavedFilters } from "../../../../features/articles/saved-filters.ts";

export const metadata: Metadata = { title: "Bài viết" };

interface ArticlesPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

function WriteLinks() {
	return (
		<div className="flex flex-wrap gap-4">
			<a href="/admin/bai-viet/nhap" className="inline-flex min-h-11 items-center text-link underline lg:min-h-10">
				Nhập từ Word
			</a>
			<a
				href="/admin/bai-viet/moi"
				className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
			>
				Viết bài mới
			</a>
		</div>
	);
}

export default async function ArticlesPage({ searchParams }: ArticlesPageProps) {
	const { actor } = await requireStaff();
	const query = parseDeskQuery(await searchParams);
	const { articles, next } = await listDeskArticles(actor, query);
	const mayWrite = canSomewhere(actor, "article.create");
	const sections = await listSectionChoices();
	const saved = await listSavedFilters(actor);
	return (
		<>
			<DeskHeading title="Bài viết">{mayWrite && <WriteLinks />}</DeskHeading>
			<DeskFilters query={query} sections={sections} {...(await listPeopleChoices(actor))} />
			<SavedFilters
				saved={saved.map((filter) => ({ ...filter, href: `${DESK_PATH}?${filter.query}` }))}
				query={toDeskWords(query).toString()}
				save={saveFilterAction}
				drop={dropFilterAction}
			/>
			{articles.length > 0 ? (
				<DeskList
					key={toDeskPath(query, query.after)}
					articles={articles}
					action={moveManyAction}
					moves={listMovesTogether(actor)}
					sections={mayWrite ? sections : []}
				/>
			) : (
				<p className="py-6">Không có bài nào như vậy. Hãy bỏ bớt điều kiện lọc, hoặc viết bài mới.</p>
			)}
			<OlderLink olderHref={next && toDeskPath(query, next)} firstHref={query.after && toDeskPath(query)} />
		</>
	);
}
