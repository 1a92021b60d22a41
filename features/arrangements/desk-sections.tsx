import { FoldAway } from "../../components/admin/fold-away.tsx";
import { getCategoryTree } from "../categories/queries.ts";

/** The ways to the pages of sections, which are arranged the same way. */
export async function ArrangedSections() {
	const sections = await getCategoryTree();
	if (sections.length === 0) return null;
	return (
		<nav aria-label="Trang chuyên mục">
			<FoldAway title="Ghim bài ở trang chuyên mục" isOpen={false}>
				<ul className="flex flex-wrap gap-x-6">
					{sections
						.flatMap((section) => [section, ...section.children])
						.map(({ id, slug, name }) => (
							<li key={id}>
								<a
									href={`/admin/trang-nhat/${slug}`}
									className="inline-flex min-h-11 items-center text-link underline lg:min-h-9"
								>
									{name}
								</a>
							</li>
						))}
				</ul>
			</FoldAway>
		</nav>
	);
}
