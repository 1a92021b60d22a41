import { getSite } from "../../../features/settings/queries.ts";

export const dynamic = "force-dynamic";

/** Crawlers are sent away while the content is invented, and always from what is not for them. */
export async function GET(): Promise<Response> {
	const { isDemo } = await getSite();
	const rules = isDemo ? ["Disallow: /"] : ["Disallow: /admin", "Disallow: /api", "Disallow: /tim-kiem"];
	return new Response(`User-agent: *\n${rules.join("\n")}\n`, {
		headers: { "content-type": "text/plain; charset=utf-8" },
	});
}
