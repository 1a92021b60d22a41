import { MAINTENANCE_SWITCH, type Maintenance } from "../features/maintenance/maintenance.ts";
import type { AccessLog } from "./access-log.ts";
import { toErrorHtml } from "./error-pages.ts";
import { type Exchange, sendBody } from "./exchange.ts";
import { readForm } from "./read-form.ts";
import type { SecurityHeaders } from "./security-headers.ts";

interface ReadOnlyOptions {
	getMaintenance: () => Promise<Maintenance | null>;
	security: Pick<SecurityHeaders, "error">;
	accessLog: AccessLog | null;
}

/** A field of a form nobody wrote. */
const SHORT = 20;

/** What somebody wrote, so that it can be copied: the longest of what was sent. */
async function readTyped({ request }: Exchange): Promise<string> {
	const { fields } = await readForm(request);
	const typed = [...(fields?.values() ?? [])].toSorted((one, other) => other.length - one.length)[0] ?? "";
	return typed.length > SHORT ? typed : "";
}

/**
 * While writing is paused, answers 503 to whatever is sent, with what was written in it.
 * @returns whether the request was answered.
 */
export async function refuseWriting(
	exchange: Exchange,
	{ getMaintenance, security, accessLog }: ReadOnlyOptions,
): Promise<boolean> {
	const { request, url, requestId } = exchange;
	if (request.method === "GET" || request.method === "HEAD" || url === MAINTENANCE_SWITCH) return false;
	const pause: Maintenance | null = await getMaintenance();
	if (!pause) return false;
	const body = Buffer.from(toErrorHtml("paused", requestId, [], await readTyped(exchange)));
	const seconds = Math.max(1, Math.ceil((pause.until.getTime() - Date.now()) / 1000));
	const headers: Record<string, string> = {
		...security.error,
		"content-type": "text/html; charset=utf-8",
		"content-length": String(body.length),
		"retry-after": String(seconds),
		connection: "close",
	};
	sendBody(exchange, 503, Object.entries(headers).flat(), body, "gate", accessLog);
	return true;
}
