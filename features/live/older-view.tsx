import { PageHeading } from "../../components/ui/page-heading.tsx";
import { type PublishedArticle, toArticlePath } from "../articles/article.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { type LivePart, toOlderPath } from "./live.ts";
import { LiveEntryList } from "./live-entry.tsx";

const LINK = "inline-flex min-h-11 items-center text-link underline";

/** A part of a long coverage behind what its article's page shows. */
export function OlderLiveView({ article, part }: { article: PublishedArticle; part: LivePart }) {
	const path = toArticlePath(article);
	return (
		<ReaderPage currentSection={article.breadcrumb[0]?.slug}>
			<div className="mt-4 grid gap-6">
				<PageHeading
					label="Tường thuật trực tiếp"
					description={
						<a href={path} className="text-link underline">
							Về bài viết và các tin mới nhất
						</a>
					}
				>
					{article.title}
				</PageHeading>
				<section aria-labelledby="truoc-do" className="border-t border-ink pt-1">
					<h2 id="truoc-do" className="text-base font-bold">
						Các tin trước đó
					</h2>
					<LiveEntryList entries={part.entries} />
				</section>
				<nav aria-label="Các phần của tường thuật" className="flex flex-wrap gap-x-6 border-t border-line">
					<a href={path} className={LINK}>
						‹ Mới nhất
					</a>
					{part.olderThan !== null && (
						<a rel="next" href={toOlderPath(path, part.olderThan)} className={LINK}>
							Trước đó nữa ›
						</a>
					)}
				</nav>
			</div>
		</ReaderPage>
	);
}
