import "./easy.css";
import type { Metadata } from "next";
import { toArticlePath } from "../../../../../features/articles/article.ts";
import { toArticleMetadata } from "../../../../../features/articles/article-metadata.ts";
import { getArticlePage } from "../../../../../features/articles/queries.ts";
import { EasyArticle } from "../../../../../features/easy-reading/easy-article.tsx";
import { EasyPage } from "../../../../../features/easy-reading/easy-page.tsx";
import { toEasyPath } from "../../../../../features/easy-reading/easy-path.ts";
import { getSite } from "../../../../../features/settings/queries.ts";
import { parseAddressId } from "../../../../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../../../../lib/page-record.ts";

interface EasyArticleProps {
	params: Promise<{ slug: string }>;
}

async function loadArticle({ params }: EasyArticleProps) {
	const id = parseAddressId((await params).slug);
	return id === null ? null : getArticlePage(id);
}

/** Title and canonical address are those of the article's usual page. */
export async function generateMetadata(props: EasyArticleProps): Promise<Metadata> {
	const page = await loadArticle(props);
	return page?.state === "published" ? toArticleMetadata(page.article) : {};
}

export default async function EasyArticlePage(props: EasyArticleProps) {
	const page = await loadArticle(props);
	if (page?.state === "taken_down") {
		// The usual page says what became of it.
		recordRedirect(toArticlePath(page));
		return null;
	}
	if (page?.state !== "published") {
		recordStatus(404);
		return null;
	}
	const path = toArticlePath(page.article);
	if (path !== `/tin/${(await props.params).slug}`) {
		recordRedirect(toEasyPath(path));
		return null;
	}
	const { groupsViewCount } = await getSite();
	return (
		<EasyPage fullPath={path}>
			<EasyArticle article={page.article} groupsViewCount={groupsViewCount} />
		</EasyPage>
	);
}
