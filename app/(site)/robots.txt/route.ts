import { getSite } from "../../../features/settings/queries.ts";
import { siteOrigin } from "../../../lib/env.ts";

export const dynamic = "force-dynamic";

const CLOSED = ["/admin", "/api", "/tim-kiem", "/chuyen-tiep", "/binh-luan", "/lien-he/", "/bao-loi"];

/** Crawlers are sent away while the content is invented, and always from what is not for them. */
export async function GET(): Promise<Response> {
	const { isDemo } = await getSite();
	const lines = isDemo
		? ["User-agent: *", "Disallow: /"]
		: [
				"User-agent: *",
				...CLOSED.map((path) => `Disallow: ${path}`),
				"",
				...["/sitemap.xml", "/sitemap-news.xml"].map((path) => `Sitemap: ${siteOrigin()}${path}`),
			];
	return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
