import { ARTICLE_TEMPLATES, type ArticleTemplate } from "./article-templates.ts";

/** What a new article can begin with. */
export function DeskTemplates({ current }: { current: ArticleTemplate }) {
	return (
		<nav aria-label="Bắt đầu từ mẫu" className="flex flex-wrap items-center gap-x-5 text-sm">
			<span className="text-ink-soft">Bắt đầu từ mẫu:</span>
			{ARTICLE_TEMPLATES.map(({ layout, name }) => (
				<a
					key={layout}
					href={layout === "default" ? "/admin/bai-viet/moi" : `/admin/bai-viet/moi?mau=${layout}`}
					aria-current={layout === current.layout ? "true" : undefined}
					className="inline-flex min-h-11 items-center text-link aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline lg:min-h-9"
				>
					{name}
				</a>
			))}
		</nav>
	);
}
