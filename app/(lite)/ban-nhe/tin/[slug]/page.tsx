import type { Metadata } from "next";
import { toArticlePath } from "../../../../../features/articles/article.ts";
import { getArticlePage } from "../../../../../features/articles/queries.ts";
import { LiteArticle } from "../../../../../features/lite/lite-article.tsx";
import { toLiteMetadata } from "../../../../../features/lite/lite-page.tsx";
import { toLitePath } from "../../../../../features/lite/lite-path.ts";
import { parseAddressId } from "../../../../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../../../../lib/page-record.ts";

interface LiteArticleProps {
	params: Promise<{ slug: string }>;
}

async function loadArticle({ params }: LiteArticleProps) {
	const id = parseAddressId((await params).slug);
	return id === null ? null : getArticlePage(id);
}

export async function generateMetadata(props: LiteArticleProps): Promise<Metadata> {
	const page = await loadArticle(props);
	return page?.state === "published" ? toLiteMetadata(page.article.title, toArticlePath(page.article)) : {};
}

export default async function LiteArticlePage(props: LiteArticleProps) {
	const page = await loadArticle(props);
	if (page?.state === "taken_down") {
		// The full page says what became of it.
		recordRedirect(toArticlePath(page));
		return null;
	}
	if (page?.state !== "published") {
		recordStatus(404);
		return null;
	}
	const path = toArticlePath(page.article);
	if (path !== `/tin/${(await props.params).slug}`) {
		recordRedirect(toLitePath(path));
		return null;
	}
	return <LiteArticle article={page.article} />;
}
