import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { chooseEncoding } from "./accept-encoding.ts";
import type { AccessLog, Outcome } from "./access-log.ts";
import { type Exchange, sendBody } from "./exchange.ts";
import { isNotModified, type PageEntry, toPlainBody } from "./page-entry.ts";

const compressGzip = promisify(gzip);
const FAST_LEVEL = 1;

/** Sends a page as its reader's browser takes it; 304 when the browser has it. */
export function sendPage(
	exchange: Exchange,
	entry: PageEntry,
	outcome: Outcome,
	log: AccessLog | null,
): Promise<void> | void {
	const { headers } = exchange.request;
	const variant = entry.variants[chooseEncoding(headers["accept-encoding"] as string | undefined)];
	if (entry.around !== null) return sendNamed(exchange, entry, entry.around, outcome, log);
	if (isNotModified(variant, headers["if-none-match"])) {
		return sendBody(exchange, 304, variant.notModifiedHeaders, null, outcome, log);
	}
	if (variant.body !== null) return sendBody(exchange, entry.status, variant.headers, variant.body, outcome, log);
	return sendPlain(exchange, entry, outcome, log);
}

async function sendPlain(exchange: Exchange, entry: PageEntry, outcome: Outcome, log: AccessLog | null): Promise<void> {
	const body = exchange.request.method === "HEAD" ? null : await toPlainBody(entry);
	sendBody(exchange, entry.status, entry.variants.identity.headers, body, outcome, log);
}

/** A page that names its request is another one for every request, and is compressed for each. */
async function sendNamed(
	exchange: Exchange,
	entry: PageEntry,
	around: string[],
	outcome: Outcome,
	log: AccessLog | null,
): Promise<void> {
	const { headers } = entry.variants.identity;
	const plain = Buffer.from(around.join(exchange.requestId));
	const isPlain = chooseEncoding(exchange.request.headers["accept-encoding"] as string | undefined) === "identity";
	const body = isPlain ? plain : await compressGzip(plain, { level: FAST_LEVEL });
	const encoding = isPlain ? [] : ["content-encoding", "gzip"];
	sendBody(exchange, entry.status, headers.concat(encoding, "content-length", String(body.length)), body, outcome, log);
}
