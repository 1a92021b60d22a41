import type { IncomingMessage } from "node:http";
import { toPlainAddress } from "./client-address.ts";

const FORGED = new Set([
	"content-security-policy",
	"forwarded",
	"upgrade",
	"x-action-forwarded",
	"x-action-redirect",
	"x-client-address",
	"x-http-method-override",
	"x-nonce",
	"x-original-url",
	"x-portal-path",
	"x-rewrite-url",
]);
const FORGED_PREFIXES = [
	"next-",
	"x-invoke-",
	"x-matched-",
	"x-middleware-",
	"x-nextjs-",
	"x-next-",
	"x-now-",
	"x-prerender-",
	"x-vercel-",
];
/** What only a proxy may say, and only one we trust. */
const isOfProxy = (name: string) => name.startsWith("x-forwarded-") || name === "x-real-ip";
/** The editorial area is an application of its own: its forms post actions, its links ask for flight data. */
const OF_THE_APPLICATION = new Set([
	"next-action",
	"next-router-prefetch",
	"next-router-segment-prefetch",
	"next-router-state-tree",
	"next-url",
	"rsc",
]);

/**
 * Removes from a request that goes on to the application every header a client must not set.
 * Forwarding headers stay when the peer is a trusted proxy.
 */
export function stripClientHeaders(request: IncomingMessage, trustedProxies: ReadonlySet<string>): void {
	const isTrusted = trustedProxies.has(toPlainAddress(request.socket.remoteAddress ?? ""));
	const isStripped = (name: string) => {
		if (isOfProxy(name)) return !isTrusted;
		if (OF_THE_APPLICATION.has(name)) return false;
		return FORGED.has(name) || FORGED_PREFIXES.some((prefix) => name.startsWith(prefix));
	};
	for (const name of Object.keys(request.headers)) if (isStripped(name)) delete request.headers[name];
	const { rawHeaders } = request;
	const kept: string[] = [];
	for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
		const [name = "", value = ""] = rawHeaders.slice(at, at + 2);
		if (!isStripped(name.toLowerCase())) kept.push(name, value);
	}
	rawHeaders.splice(0, rawHeaders.length, ...kept);
}
