import type { Metadata } from "next";
import { toArticlePath } from "../../../../../../features/articles/article.ts";
import { getArticlePage } from "../../../../../../features/articles/queries.ts";
import { type CommentOrder, toCommentsPath } from "../../../../../../features/comments/comment.ts";
import { CommentsPageView } from "../../../../../../features/comments/comments-page-view.tsx";
import { toPageMetadata } from "../../../../../../features/site/page-metadata.ts";
import { parseAddressId } from "../../../../../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../../../../../lib/page-record.ts";

interface CommentsPageProps {
	params: Promise<{ slug: string; list?: string[] }>;
}

/** "cu-nhat", "trang", "2": the gate lets no other parts through. */
async function readAddress({ params }: CommentsPageProps) {
	const { slug, list = [] } = await params;
	const order: CommentOrder = list.includes("cu-nhat") ? "oldest" : "newest";
	const page = list.includes("trang") ? Number(list.at(-1)) : 1;
	const id = parseAddressId(slug);
	const found = id === null ? null : await getArticlePage(id);
	return { slug, order, page, article: found?.state === "published" ? found.article : null };
}

export async function generateMetadata(props: CommentsPageProps): Promise<Metadata> {
	const { article, order, page } = await readAddress(props);
	if (!article) return toPageMetadata({ title: "Ý kiến bạn đọc", path: null });
	const title = `Ý kiến bạn đọc: ${article.title}${page > 1 ? ` (trang ${page})` : ""}`;
	return toPageMetadata({ title, path: toCommentsPath(article, order, page) });
}

export default async function CommentsPage(props: CommentsPageProps) {
	const { article, slug, order, page } = await readAddress(props);
	if (!article) {
		recordStatus(404);
		return null;
	}
	if (toArticlePath(article) !== `/tin/${slug}`) {
		recordRedirect(toCommentsPath(article, order, page));
		return null;
	}
	return <CommentsPageView article={article} order={order} page={page} />;
}
