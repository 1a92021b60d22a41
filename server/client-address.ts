import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** IPv4 peers of a dual-stack socket carry an IPv6 prefix. */
export function toPlainAddress(address: string): string {
	return address.replace(/^::ffff:/, "");
}

/**
 * Where the request comes from: the peer, or, behind trusted proxies, the nearest address that is not one of them.
 * What a client writes into the header itself is never reached: each proxy appends the peer it saw.
 */
export function getClientAddress(request: IncomingMessage, trustedProxies: ReadonlySet<string>): string {
	const peer = toPlainAddress(request.socket.remoteAddress ?? "");
	if (!trustedProxies.has(peer)) return peer;
	const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
	let nearest = peer;
	for (const part of forwarded.toReversed()) {
		const address = toPlainAddress(part.trim());
		if (isIP(address) === 0) break;
		nearest = address;
		if (!trustedProxies.has(address)) break;
	}
	return nearest;
}

/** Whether somebody on this machine asks, and for nobody else: a proxy says in a header whom it asks for. */
export function isNearby(request: IncomingMessage, trustedProxies: ReadonlySet<string>): boolean {
	const address = getClientAddress(request, trustedProxies);
	const isLocal = address === "::1" || address.startsWith("127.");
	const peer = toPlainAddress(request.socket.remoteAddress ?? "");
	return isLocal && (trustedProxies.has(peer) || request.headers["x-forwarded-for"] === undefined);
}
