import { answerNewsSitemap } from "../../../features/sitemaps/answer-sitemap.ts";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
	return answerNewsSitemap();
}
