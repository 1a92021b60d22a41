import type { IncomingHttpHeaders } from "node:http";
import { isbot } from "isbot";
import { db } from "../db/client.ts";
import { getViews } from "../db/queries/view-counts.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import type { ViewCounter } from "./view-counter.ts";

/** The smallest picture: one transparent dot. */
const DOT = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

const PLAIN = { "content-type": "text/plain; charset=utf-8" };

/** Whether somebody looks at the page now: no machine, no page fetched ahead, no page of somebody else's. */
function isLookedAt(headers: IncomingHttpHeaders, userAgent: string): boolean {
	const isAhead = [headers["sec-purpose"], headers.purpose, headers["x-purpose"], headers["x-moz"]].some(
		(purpose) => purpose !== undefined && /prefetch|preview|prerender/i.test(String(purpose)),
	);
	const site = headers["sec-fetch-site"];
	return !isAhead && (site === undefined || site === "same-origin") && userAgent !== "" && !isbot(userAgent);
}

/**
 * `POST /luot-xem/<id>` counts a view of the article and answers with the number there is now; the picture
 * `/luot-xem/<id>.gif` counts it for browsers without script.
 */
export function makeViewEndpoints(counter: ViewCounter): Endpoint[] {
	const count = ({ exchange, match, client }: EndpointCall): number => {
		const articleId = Number(match[1]);
		const { headers } = exchange.request;
		if (isLookedAt(headers, client.userAgent)) counter.count({ articleId, ...client, at: new Date() });
		return articleId;
	};
	return [
		{
			path: /^\/luot-xem\/(\d{1,9})$/,
			methods: ["POST"],
			answer: async (call) => {
				const articleId = count(call);
				const stored = await getViews(db.read, articleId);
				if (stored === null) return { status: 404, headers: PLAIN, body: "" };
				return { status: 200, headers: PLAIN, body: String(stored + counter.countPending(articleId)) };
			},
		},
		{
			path: /^\/luot-xem\/(\d{1,9})\.gif$/,
			methods: ["GET"],
			answer: async (call) => {
				count(call);
				return { status: 200, headers: { "content-type": "image/gif" }, body: DOT };
			},
		},
	];
}
