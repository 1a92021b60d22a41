import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { AccessLog } from "./access-log.ts";
import { type ErrorStatus, type NewsLine, toErrorHtml } from "./error-pages.ts";
import { type Exchange, sendBody } from "./exchange.ts";

const RETRY_SECONDS = "5";

interface ErrorOptions {
	/** Security headers of error pages. */
	security: Readonly<Record<string, string>>;
	log: AccessLog | null;
	extra?: Readonly<Record<string, string>>;
	latest?: readonly NewsLine[];
}

/** Sends the gate's own page for `status`. What a client still wants to send after a refusal is not waited for. */
export function sendError(
	exchange: Exchange,
	status: ErrorStatus,
	{ security, log, extra = {}, latest }: ErrorOptions,
): void {
	const { request } = exchange;
	const isReading = request.method === "GET" || request.method === "HEAD";
	const isOpen = isReading && status !== 400 && status !== 431;
	const body = Buffer.from(toErrorHtml(status, exchange.requestId, latest));
	const headers: Record<string, string> = {
		...security,
		...extra,
		"content-type": "text/html; charset=utf-8",
		"content-length": String(body.length),
		...(status === 503 ? { "retry-after": RETRY_SECONDS } : {}),
		...(isOpen ? {} : { connection: "close" }),
	};
	sendBody(exchange, status, Object.entries(headers).flat(), body, "gate", log);
}

/** The same on a bare connection, where no request could be read or one asked for another protocol. */
export function sendErrorRaw(
	socket: Duplex,
	status: ErrorStatus,
	requestId: string,
	security: ErrorOptions["security"],
	extra: Readonly<Record<string, string>> = {},
): void {
	if (!socket.writable) {
		socket.destroy();
		return;
	}
	const body = Buffer.from(toErrorHtml(status, requestId));
	const headers = {
		...security,
		...extra,
		"content-type": "text/html; charset=utf-8",
		"content-length": String(body.length),
		"x-request-id": requestId,
		connection: "close",
	};
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.once("error", () => socket.destroy());
	socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n`);
	socket.end(body, () => socket.destroy());
}
