import type { IncomingMessage, ServerResponse } from "node:http";
import type { AccessLog, Outcome } from "./access-log.ts";
import { toRedirectHtml } from "./redirect-page.ts";

/** One request and its answer, on their way through the gate. */
export interface Exchange {
	request: IncomingMessage;
	response: ServerResponse;
	requestId: string;
	/** The request target as sent. */
	url: string;
	/** `performance.now()` of its arrival. */
	startedAt: number;
}

/** Sends an answer whose body is at hand, and notes it in the access log. A HEAD gets no body. */
export function sendBody(
	exchange: Exchange,
	status: number,
	headers: string[],
	body: Buffer | string | null,
	outcome: Outcome,
	log: AccessLog | null,
): void {
	const { request, response, requestId } = exchange;
	response.writeHead(status, headers.concat("x-request-id", requestId));
	const isSent = body !== null && request.method !== "HEAD";
	if (isSent) response.end(body);
	else response.end();
	if (log) addToLog(exchange, isSent ? Buffer.byteLength(body) : 0, outcome, log);
}

/** Notes an answer that somebody else sends, when it has ended or was broken off. */
export function logWhenClosed(exchange: Exchange, outcome: Outcome, log: AccessLog | null): void {
	if (!log) return;
	const { response } = exchange;
	response.once("close", () => addToLog(exchange, Number(response.getHeader("content-length") ?? 0), outcome, log));
}

function addToLog(
	{ request, response, requestId, url, startedAt }: Exchange,
	bytes: number,
	outcome: Outcome,
	log: AccessLog,
): void {
	const method = request.method ?? "";
	const ms = performance.now() - startedAt;
	log.add({ requestId, method, url, status: response.statusCode, bytes, ms, outcome });
}

/** Sends 301 to a path of this site. */
export function sendRedirect(
	exchange: Exchange,
	location: string,
	security: Readonly<Record<string, string>>,
	log: AccessLog | null,
): void {
	const body = Buffer.from(toRedirectHtml(location));
	const headers = {
		...security,
		location,
		"content-type": "text/html; charset=utf-8",
		"content-length": String(body.length),
		"cache-control": "public, max-age=0, must-revalidate",
	};
	sendBody(exchange, 301, Object.entries(headers).flat(), body, "gate", log);
}
