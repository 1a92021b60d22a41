import type { AccessLog } from "./access-log.ts";
import { getClientAddress } from "./client-address.ts";
import { type Exchange, sendBody } from "./exchange.ts";
import type { PageEntry } from "./page-entry.ts";
import { READING_METHODS } from "./request-limits.ts";
import type { SecurityHeaders } from "./security-headers.ts";
import { sendPage } from "./send-page.ts";

/** A request to an endpoint. */
export interface EndpointCall {
	exchange: Exchange;
	method: string;
	/** What `path` of the endpoint matched. */
	match: RegExpExecArray;
	client: { address: string; userAgent: string };
}

export interface EndpointAnswer {
	status: number;
	/** In lower case, beside the security headers; never cached unless `cache-control` says otherwise. */
	headers: Readonly<Record<string, string>>;
	body: Buffer | string;
}

/** A page made for one reader. */
export interface EndpointPage {
	entry: PageEntry;
}

/** An address outside the application and the page cache, such as what counts a view. */
export interface Endpoint {
	/** Of the path, without its query. */
	path: RegExp;
	methods: readonly string[];
	answer: (call: EndpointCall) => Promise<EndpointAnswer | EndpointPage>;
}

/** The methods of whatever stands at an address outside the application. */
export function listEndpointMethods(endpoints: readonly Endpoint[], url: string): readonly string[] {
	return findEndpoint(endpoints, url)?.endpoint.methods ?? READING_METHODS;
}

function findEndpoint(endpoints: readonly Endpoint[], url: string) {
	const path = url.split("?", 1)[0] ?? "";
	for (const endpoint of endpoints) {
		const match = endpoint.path.exec(path);
		if (match) return { endpoint, match };
	}
	return null;
}

interface AnswerOptions {
	endpoints: readonly Endpoint[];
	trustedProxies: ReadonlySet<string>;
	security: Pick<SecurityHeaders, "file">;
	accessLog: AccessLog | null;
}

/** @returns whether there is an endpoint of this address and method. */
export async function answerEndpoint(exchange: Exchange, options: AnswerOptions): Promise<boolean> {
	const { request, url } = exchange;
	const found = findEndpoint(options.endpoints, url);
	const method = request.method ?? "";
	if (!found?.endpoint.methods.includes(method)) return false;
	const address = getClientAddress(request, options.trustedProxies);
	const client = { address, userAgent: request.headers["user-agent"] ?? "" };
	const answer = await found.endpoint.answer({ exchange, method, match: found.match, client });
	if ("entry" in answer) {
		await sendPage(exchange, answer.entry, "miss", options.accessLog);
		return true;
	}
	const { status, headers, body } = answer;
	const all = {
		...options.security.file,
		"cache-control": "no-store",
		...headers,
		"content-length": String(Buffer.byteLength(body)),
	};
	sendBody(exchange, status, Object.entries(all).flat(), body, "gate", options.accessLog);
	return true;
}
