import type { Metadata } from "next";
import { toArticlePath } from "../../../../features/articles/article.ts";
import { toArticleMetadata } from "../../../../features/articles/article-metadata.ts";
import { ArticleView } from "../../../../features/articles/article-view.tsx";
import { type ArticlePageState, getArticlePage } from "../../../../features/articles/queries.ts";
import { TakenDownView } from "../../../../features/articles/taken-down-view.tsx";
import { getSite } from "../../../../features/settings/queries.ts";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { ReaderPage } from "../../../../features/site/reader-page.tsx";
import { parseAddressId } from "../../../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../../../lib/page-record.ts";

interface ArticlePageProps {
	params: Promise<{ slug: string }>;
}

async function loadArticle({ params }: ArticlePageProps): Promise<ArticlePageState> {
	const id = parseAddressId((await params).slug);
	return id === null ? { state: "missing" } : getArticlePage(id);
}

export async function generateMetadata(props: ArticlePageProps): Promise<Metadata> {
	const page = await loadArticle(props);
	if (page.state === "published") return toArticleMetadata(page.article);
	return toPageMetadata({ title: "Bài viết đã được gỡ", path: null });
}

export default async function ArticlePage(props: ArticlePageProps) {
	const page = await loadArticle(props);
	if (page.state === "missing") {
		recordStatus(404);
		return null;
	}
	const article = page.state === "published" ? page.article : page;
	const path = toArticlePath(article);
	if (path !== `/tin/${(await props.params).slug}`) {
		recordRedirect(path);
		return null;
	}
	if (page.state === "taken_down") {
		recordStatus(410);
		return <TakenDownView />;
	}
	const { name, groupsViewCount } = await getSite();
	return (
		<ReaderPage currentSection={page.article.breadcrumb[0]?.slug}>
			<ArticleView article={page.article} siteName={name} groupsViewCount={groupsViewCount} />
		</ReaderPage>
	);
}
