import { parsePreviewToken } from "../features/articles/preview-token.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import type { PageEntry, RenderedPage } from "./page-entry.ts";
import type { PageRenderer } from "./render-page.ts";

interface PreviewMaking {
	/** Renders a page that is never kept. */
	render: PageRenderer;
	toEntry: (page: RenderedPage) => Promise<PageEntry>;
	/** Of pages for readers. */
	pageHeaders: Readonly<Record<string, string>>;
}

/** An address of the right form that nothing opens. */
const NOTHING = `/xem-truoc/${"0".repeat(64)}`;

/** The address in a screen of the editorial area opens in its frame alone: copied, it shows nothing to anybody. */
function isInItsPlace({ exchange, match }: EndpointCall): boolean {
	const token = parsePreviewToken(match[1] ?? "");
	if (!token || "link" in token) return true;
	const { headers } = exchange.request;
	return headers["sec-fetch-dest"] === "iframe" && headers["sec-fetch-site"] === "same-origin";
}

/** Texts that are not published, for whoever was given their address: found by no search engine, kept by no cache. */
export function createPreviewEndpoint({ render, toEntry, pageHeaders }: PreviewMaking): Endpoint {
	const policy = pageHeaders["content-security-policy"] ?? "";
	const headers = {
		"x-robots-tag": "noindex, nofollow, noarchive",
		"referrer-policy": "no-referrer",
		"x-frame-options": "SAMEORIGIN",
		"content-security-policy": policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
	};
	return {
		path: /^\/xem-truoc\/([0-9a-f]{64,200})$/,
		methods: ["GET", "HEAD"],
		answer: async (call) => {
			const page = await render(isInItsPlace(call) ? (call.match[0] ?? NOTHING) : NOTHING);
			return { entry: await toEntry({ ...page, isCacheable: false, headers: { ...page.headers, ...headers } }) };
		},
	};
}
