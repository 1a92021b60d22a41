import type { IncomingMessage, Server } from "node:http";

const URL_LENGTH = 2048;
const HEADER_COUNT = 100;
export const HEADER_BYTES = 16 * 1024;

/** Times and sizes a connection may take. */
export function limitServer(server: Server): void {
	server.headersTimeout = 15_000;
	server.requestTimeout = 60_000;
	// Longer than a proxy in front keeps its idle connections, so that it never writes to one just closed.
	server.keepAliveTimeout = 65_000;
	server.maxConnections = 12_000;
	// Node drops the headers beyond this number silently: one more shows that there were too many.
	server.maxHeadersCount = HEADER_COUNT + 1;
}

/** What every page takes. */
export const READING_METHODS = ["GET", "HEAD"];

/** A status to refuse the request with. */
export interface Refusal {
	status: 400 | 405 | 414 | 421 | 431;
	headers?: Readonly<Record<string, string>>;
}

interface LimitOptions {
	hosts: ReadonlySet<string>;
	/** Methods an address takes; null for the application, which looks at them itself. */
	listMethods: (url: string) => readonly string[] | null;
}

/** Looks at a request before anything is done for it; null when it may go on. */
export function findRefusal(request: IncomingMessage, { hosts, listMethods }: LimitOptions): Refusal | null {
	const { url = "", method = "", headers } = request;
	if (!isKnownHost(request, hosts)) return { status: 421 };
	const isReading = method === "GET" || method === "HEAD";
	const methods = isReading ? null : listMethods(url);
	if (method === "TRACE" || (methods && !methods.includes(method)))
		return { status: 405, headers: { allow: (methods ?? READING_METHODS).join(", ") } };
	if (url.charCodeAt(0) !== 47) return { status: 400 };
	if (url.length > URL_LENGTH) return { status: 414 };
	if (request.rawHeaders.length > 2 * HEADER_COUNT) return { status: 431 };
	if (isReading && hasBody(headers)) return { status: 400 };
	return null;
}

function isKnownHost({ headers, rawHeaders }: IncomingMessage, hosts: ReadonlySet<string>): boolean {
	const { host } = headers;
	if (host === undefined || !(hosts.has(host) || hosts.has(host.toLowerCase()))) return false;
	let count = 0;
	for (let at = 0; at < rawHeaders.length; at += 2) {
		const name = rawHeaders[at];
		if (name?.length === 4 && name.toLowerCase() === "host") count += 1;
	}
	return count === 1;
}

function hasBody(headers: IncomingMessage["headers"]): boolean {
	const length = headers["content-length"];
	return headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
}
