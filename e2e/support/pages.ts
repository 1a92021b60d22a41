import type { APIRequestContext } from "@playwright/test";

const ARTICLE_LINK = /href="(\/tin\/[a-z0-9-]+-\d+)"/g;

/** Addresses of the articles a page links to, in order, each once. */
export async function listArticleLinks(request: APIRequestContext, path: string): Promise<string[]> {
	const answer = await request.get(path);
	const html = await answer.text();
	return [...new Set([...html.matchAll(ARTICLE_LINK)].map(([, link]) => link as string))];
}

/** The number at the end of an article's address. */
export function toArticleId(path: string): number {
	return Number(path.match(/-(\d+)$/)?.[1]);
}

/** One address of every kind of page a reader meets. */
export async function listTemplates(request: APIRequestContext): Promise<Record<string, string>> {
	const [article = ""] = await listArticleLinks(request, "/chuyen-muc/xay-dung-dang");
	const html = await (await request.get(article)).text();
	const author = html.match(/href="(\/tac-gia\/[a-z0-9-]+)"/)?.[1] ?? "";
	return {
		home: "/",
		article,
		category: "/chuyen-muc/tin-tuc-su-kien",
		"empty category": "/chuyen-muc/tuyen-dung",
		author,
		albums: "/anh",
		videos: "/video",
		search: "/tim-kiem?q=chi+bo",
		"not found": "/khong-co-trang-nay",
	};
}
