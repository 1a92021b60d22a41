import { siteOrigin } from "../../lib/env.ts";
import { recordStatus } from "../../lib/page-record.ts";
import { getSite } from "../settings/queries.ts";
import { listArticleParts, listPartEntries } from "./article-sitemap.ts";
import { listNewsEntries, listNewsIds, NEWS_PER_PART } from "./news-sitemap.ts";
import { PLACE_SITEMAPS } from "./place-sitemaps.ts";
import { toSitemapIndex, toUrlSet } from "./sitemap-xml.ts";

const toPartPath = (name: string) => `/sitemap/${name}.xml`;
const toNewsPath = (part: number) => `/sitemap-news/${part}.xml`;

function answerXml(body: string): Response {
	return new Response(body, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

function answerMissing(): Response {
	recordStatus(404);
	return new Response(null, { status: 404 });
}

/** `/sitemap.xml`: names every sitemap but the one of news, which stands in robots.txt itself. */
export async function answerSitemapIndex(): Promise<Response> {
	const articles = (await listArticleParts()).map((part) => `bai-${part}`);
	const names = [...PLACE_SITEMAPS.keys(), ...articles];
	return answerXml(toSitemapIndex(names.map((name) => siteOrigin() + toPartPath(name))));
}

/** `/sitemap/<file>`, such as "bai-1.xml" or "chu-de.xml". */
export async function answerSitemapPart(file: string): Promise<Response> {
	const name = file.replace(/\.xml$/, "");
	const part = /^bai-(\d+)$/.exec(name)?.[1];
	if (part !== undefined) {
		const entries = await listPartEntries(Number(part), siteOrigin());
		return entries.length === 0 ? answerMissing() : answerXml(toUrlSet(entries));
	}
	const list = PLACE_SITEMAPS.get(name);
	return list ? answerXml(toUrlSet(await list(siteOrigin()))) : answerMissing();
}

/** `/sitemap-news.xml`: the news of two days, or, when they do not fit into one file, the files that hold them. */
export async function answerNewsSitemap(): Promise<Response> {
	const ids = await listNewsIds();
	if (ids.length <= NEWS_PER_PART) return answerNews(ids);
	const parts = Array.from({ length: Math.ceil(ids.length / NEWS_PER_PART) }, (_, at) => at + 1);
	return answerXml(toSitemapIndex(parts.map((part) => siteOrigin() + toNewsPath(part))));
}

/** `/sitemap-news/<file>`, such as "2.xml". */
export async function answerNewsPart(file: string): Promise<Response> {
	const part = Number.parseInt(file, 10);
	const ids = (await listNewsIds()).slice((part - 1) * NEWS_PER_PART, part * NEWS_PER_PART);
	return ids.length === 0 ? answerMissing() : answerNews(ids);
}

async function answerNews(ids: readonly number[]): Promise<Response> {
	const { name: siteName } = await getSite();
	return answerXml(toUrlSet(await listNewsEntries(ids, { siteName, origin: siteOrigin() })));
}
