import type { AccessLog } from "./access-log.ts";
import { type Exchange, sendBody } from "./exchange.ts";

const MISSING = JSON.stringify({ message: "Không có gì ở địa chỉ này; xem /api/v1/openapi.json." });

/** Whether the address is one of the public API, known or not. */
export function isApiKey(key: string): boolean {
	return key.startsWith("/api/v1/");
}

/** Programs are told in their own language that there is nothing, not by a page for readers. */
export function sendApiMissing(
	exchange: Exchange,
	security: Readonly<Record<string, string>>,
	log: AccessLog | null,
): void {
	const headers = {
		...security,
		"content-type": "application/json; charset=utf-8",
		"access-control-allow-origin": "*",
		"content-length": String(Buffer.byteLength(MISSING)),
		"cache-control": "no-store",
	};
	sendBody(exchange, 404, Object.entries(headers).flat(), MISSING, "gate", log);
}
