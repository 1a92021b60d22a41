import { randomBytes } from "node:crypto";
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { getClientAddress } from "./client-address.ts";
import { stripClientHeaders } from "./client-headers.ts";
import type { Exchange } from "./exchange.ts";
import type { RequestHandler } from "./render-page.ts";
import type { SecurityHeaders } from "./security-headers.ts";

const NONCE_BYTES = 16;
/** What anybody may read under /api/v1 is kept like pages, see `routes.ts`. */
const APP_PATH = /^\/(?:admin|api(?!\/v1\/))(?:[/?]|$)/;
/** Spellings that one part of a server reads as one address and the next part as another. */
const AMBIGUOUS = /\/\.{1,2}(?:[/?]|$)|\/\/|\\|%2e|%2f|%5c|%00/i;

/** Whether the address belongs to the editorial area or to the machine endpoints. */
export function isAppPath(url: string): boolean {
	return APP_PATH.test(url);
}

/** Whether an address of the application is written in a way that could be read as another. */
export function isAmbiguous(url: string): boolean {
	return AMBIGUOUS.test(url.split("?", 1)[0] ?? "");
}

interface PassOptions {
	handle: RequestHandler;
	toSecurityHeaders: SecurityHeaders["toApp"];
	trustedProxies: ReadonlySet<string>;
}

/** Hands a client's own request to the application: nothing forged goes in, nothing cacheable comes out. */
export function passToApp(
	{ request, response, requestId }: Exchange,
	{ handle, toSecurityHeaders, trustedProxies }: PassOptions,
): Promise<void> {
	const address = getClientAddress(request, trustedProxies);
	stripClientHeaders(request, trustedProxies);
	// The application has no other way to know either.
	request.headers["x-client-address"] = address;
	request.headers["x-portal-path"] = request.url?.split("?", 1)[0] ?? "";
	const security = toSecurityHeaders(randomBytes(NONCE_BYTES).toString("base64"));
	// Next reads the nonce for its own scripts from this header of the request.
	request.headers["content-security-policy"] = security["content-security-policy"];
	enforceHeaders(response, { ...security, "x-request-id": requestId });
	return handle(request, response);
}

function enforceHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
	const writeHead = response.writeHead;
	response.writeHead = (
		status: number,
		reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
		given?: OutgoingHttpHeaders | OutgoingHttpHeader[],
	) => {
		const own = typeof reason === "string" ? given : reason;
		for (const [name, value] of toPairs(own)) response.setHeader(name, value);
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		return writeHead.call(response, status);
	};
}

function toPairs(
	headers: OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined,
): [string, number | string | string[]][] {
	if (!Array.isArray(headers))
		return Object.entries(headers ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
	return headers.flatMap((name, at) => (at % 2 === 0 ? [[String(name), headers[at + 1] ?? ""]] : []));
}
