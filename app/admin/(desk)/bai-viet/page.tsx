import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireStaff } from "../../../../features/accounts/current-staff.ts";
import { canSomewhere } from "../../../../features/accounts/policy.ts";
import { listDeskArticles, listSectionChoices } from "../../../../features/articles/desk-articles.ts";
import { DeskFilters } from "../../../../features/articles/desk-filters.tsx";
import { DeskList } from "../../../../features/articles/desk-list.tsx";
import { parseDeskQuery, toNextPath } from "../../../../features/articles/desk-query.ts";

export const metadata: Metadata = { title: "Bài viết" };

interface ArticlesPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ArticlesPage({ searchParams }: ArticlesPageProps) {
	const { actor } = await requireStaff();
	const query = parseDeskQuery(await searchParams);
	const { articles, next } = await listDeskArticles(actor, query);
	return (
		<>
			<DeskHeading title="Bài viết">
				{canSomewhere(actor, "article.create") && (
					<div className="flex flex-wrap gap-4">
						<a
							href="/admin/bai-viet/nhap"
							className="inline-flex min-h-11 items-center text-link underline lg:min-h-10"
						>
							Nhập từ Word
						</a>
						<a
							href="/admin/bai-viet/moi"
							className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
						>
							Viết bài mới
						</a>
					</div>
				)}
			</DeskHeading>
			<DeskFilters query={query} sections={await listSectionChoices()} />
			{articles.length > 0 ? (
				<DeskList articles={articles} />
			) : (
				<p className="py-6">Không có bài nào như vậy. Hãy bỏ bớt điều kiện lọc, hoặc viết bài mới.</p>
			)}
			{next && (
				<a href={toNextPath(query, next)} className="inline-flex min-h-11 items-center text-link underline">
					Xem tiếp các bài cũ hơn
				</a>
			)}
		</>
	);
}
