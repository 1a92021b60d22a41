import { siteOrigin } from "../../lib/env.ts";
import { recordStatus, recordUncacheable } from "../../lib/page-record.ts";
import { ALL_ARTICLES } from "../articles/listings.ts";
import { getArticlePage, listTeasersAfter } from "../articles/queries.ts";
import { toCategoryPath } from "../categories/category.ts";
import { getCategoryBySlug, listCategories } from "../categories/queries.ts";
import type { ApiArticlePage, ApiCategoryList } from "./api-schema.ts";
import { toOpenApi } from "./open-api.ts";
import { parsePageRequest, toCursor } from "./page-request.ts";
import { API_PATH, toApiArticle, toApiSummary } from "./to-api-article.ts";

/** Any page of any site may read what anybody may read. */
const HEADERS = { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" };

function answerJson(value: unknown): Response {
	return new Response(JSON.stringify(value), { headers: HEADERS });
}

function answerProblem(status: 400 | 404 | 410, message: string): Response {
	recordStatus(status);
	return new Response(JSON.stringify({ message }), { status, headers: HEADERS });
}

/** `/api/v1/articles`: published articles, newest first, of a section when asked. */
export async function answerArticleList(request: Request): Promise<Response> {
	const asked = parsePageRequest(new URL(request.url).searchParams);
	if (typeof asked === "string") {
		recordUncacheable();
		return answerProblem(400, asked);
	}
	const category = asked.category === null ? null : await getCategoryBySlug(asked.category);
	if (asked.category !== null && !category) return answerProblem(404, "Không có chuyên mục này.");
	const list = category ? { kind: "category" as const, id: category.id } : ALL_ARTICLES;
	const { articles, last } = await listTeasersAfter(list, asked.cursor, asked.limit);
	const origin = siteOrigin();
	const query = new URLSearchParams(category ? { category: category.slug } : {});
	if (last) query.set("cursor", toCursor(last));
	query.set("limit", String(asked.limit));
	const page: ApiArticlePage = {
		articles: articles.map((article) => toApiSummary(article, origin)),
		next: last && `${origin}${API_PATH}/articles?${query}`,
	};
	return answerJson(page);
}

/** `/api/v1/articles/<id>`: what is not before readers is not there, what was taken down is gone. */
export async function answerArticle(id: string): Promise<Response> {
	const page = await getArticlePage(Number(id));
	if (page.state === "published") return answerJson(toApiArticle(page.article, siteOrigin()));
	return page.state === "taken_down" ? answerProblem(410, "Bài đã được gỡ.") : answerProblem(404, "Không có bài này.");
}

/** `/api/v1/categories`: every section, with the one above it. */
export async function answerCategoryList(): Promise<Response> {
	const rows = await listCategories();
	const bySlug = new Map(rows.map(({ id, slug }) => [id, slug]));
	const list: ApiCategoryList = {
		categories: rows.map((row) => ({
			slug: row.slug,
			name: row.name,
			url: siteOrigin() + toCategoryPath(row),
			parent: row.parentId === null ? null : (bySlug.get(row.parentId) ?? null),
		})),
	};
	return answerJson(list);
}

/** `/api/v1/openapi.json` */
export function answerOpenApi(): Response {
	return answerJson(toOpenApi(siteOrigin()));
}
