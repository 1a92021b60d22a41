import { PageHeading } from "../../components/ui/page-heading.tsx";
import { recordStatus } from "../../lib/page-record.ts";
import { type PublishedArticle, toArticlePath } from "../articles/article.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import type { CommentOrder } from "./comment.ts";
import { Comments, getClosure } from "./comments-section.tsx";
import { listPublicComments } from "./queries.ts";

interface CommentsPageProps {
	article: PublishedArticle;
	order: CommentOrder;
	page: number;
}

/** A page of an article's comments in either order; records 404 beyond the end. */
export async function CommentsPageView({ article, order, page }: CommentsPageProps) {
	const list = await listPublicComments(article.id, order, page);
	if (!list) {
		recordStatus(404);
		return null;
	}
	return (
		<ReaderPage currentSection={article.breadcrumb[0]?.slug}>
			<div className="mt-4 grid gap-8">
				<PageHeading
					label="Ý kiến bạn đọc về bài"
					description={
						<a href={toArticlePath(article)} className="text-link underline">
							Đọc bài này
						</a>
					}
				>
					{article.title}
				</PageHeading>
				<Comments list={list} article={article} closure={await getClosure(article)} />
			</div>
		</ReaderPage>
	);
}
