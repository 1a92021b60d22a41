import type { IncomingMessage } from "node:http";

/**
 * Whether a page of this site sent the form: what the browser says of itself (Fetch Metadata), and the origin it
 * names. A request that says neither was not sent by a browser's form, and counts as foreign.
 */
export function isSameOrigin({ headers }: IncomingMessage): boolean {
	const site = headers["sec-fetch-site"];
	const { origin } = headers;
	if (site !== undefined && site !== "same-origin") return false;
	if (origin === undefined) return site === "same-origin";
	return URL.canParse(origin) && new URL(origin).host === headers.host?.toLowerCase();
}
