import { type LookupAddress, lookup } from "node:dns";
import { type IncomingHttpHeaders, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { promisify } from "node:util";
import { brotliDecompress, unzip } from "node:zlib";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";

const inflate = promisify(unzip);
const inflateBrotli = promisify(brotliDecompress);

const TIMEOUT_MS = 5000;
const MAX_BYTES = 1024 * 1024;
const TOO_LARGE = "the answer is too large";

export interface FetchOptions {
	method?: string;
	headers?: Readonly<Record<string, string>>;
	/** Sent with its length; none when left out. */
	body?: string;
	/** From the call to the last byte. */
	timeoutMs?: number;
	/** Of the body, as it is sent and as it is unpacked; more is an error. */
	maxBytes?: number;
	/** The address comes from the operator and may lie in a private network; never for one that somebody else has named. */
	mayBePrivate?: boolean;
	/** The address may be this machine's own as well, but in no private network. */
	mayBeLoopback?: boolean;
}

export interface Fetched {
	status: number;
	headers: Readonly<IncomingHttpHeaders>;
	body: Buffer;
}

/** No answer was had, or none that may be used. */
export class FetchError extends Error {
	override name = "FetchError";
}

type AddressRule = (address: string) => boolean;

function toAddressRule({ mayBePrivate = false, mayBeLoopback = false }: FetchOptions): AddressRule {
	if (mayBePrivate) return () => true;
	return (address) => isPublicAddress(address) || (mayBeLoopback && isLoopbackAddress(address));
}

/**
 * Asks another server, over a connection of its own. Redirects are not followed: their status is the answer.
 * @throws FetchError when it cannot be reached, takes too long, sends too much, or has no public address.
 */
export function safeFetch(url: string, options: FetchOptions = {}): Promise<Fetched> {
	const { method = "GET", headers = {}, body, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = options;
	const { protocol, hostname, host } = new URL(url);
	const literal = hostname.replace(/^\[|\]$/g, "");
	const isAllowed = toAddressRule(options);
	// A lookup is not asked about addresses that are spelt out.
	if (isIP(literal) !== 0 && !isAllowed(literal)) {
		return Promise.reject(new FetchError(`${host} is not a public address`));
	}
	const send = protocol === "https:" ? requestSecure : requestPlain;
	const signal = AbortSignal.timeout(timeoutMs);
	return new Promise((resolve, reject) => {
		const fail = (cause: Error) => reject(new FetchError(`${method} ${host}: ${toReason(cause)}`, { cause }));
		const sent = send(url, { method, headers, agent: false, signal, lookup: createLookup(isAllowed) });
		sent.on("error", fail);
		sent.on("response", (response) => {
			const chunks: Buffer[] = [];
			let bytes = 0;
			response.on("error", fail);
			response.on("data", (chunk: Buffer) => {
				bytes += chunk.length;
				if (bytes > maxBytes) response.destroy(new Error(TOO_LARGE));
				else chunks.push(chunk);
			});
			response.on("end", () => {
				const encoding = response.headers["content-encoding"] ?? "identity";
				const { statusCode: status = 0, headers } = response;
				const done = (body: Buffer) => resolve({ status, headers, body });
				unpack(Buffer.concat(chunks), encoding, maxBytes).then(done, fail);
			});
		});
		sent.end(body);
	});
}

/** A few bytes can unpack to gigabytes: it stops at `maxBytes`. */
async function unpack(body: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
	if (body.length === 0 || encoding === "identity") return body;
	const limit = { maxOutputLength: maxBytes };
	if (encoding === "br") return inflateBrotli(body, limit);
	if (["gzip", "x-gzip", "deflate"].includes(encoding)) return inflate(body, limit);
	throw new Error(`the answer is packed in an unknown way: ${encoding.slice(0, 40)}`);
}

function toReason(error: Error): string {
	const { code } = error as { code?: unknown };
	if (error.name === "AbortError") return "no answer in time";
	if (code === "ERR_BUFFER_TOO_LARGE") return TOO_LARGE;
	return error.message || String(code);
}

/** Connects to what was checked: one address that is not allowed refuses the name. */
function createLookup(isAllowed: AddressRule): LookupFunction {
	return (hostname, { all: wantsAll, ...options }, callback) => {
		lookup(hostname, { ...options, all: true }, (error, found) => {
			if (error) return callback(error, "");
			const [first] = found as LookupAddress[];
			if (!first || !found.every(({ address }) => isAllowed(address))) {
				return callback(new FetchError(`${hostname} is not a public address`), "");
			}
			return wantsAll ? callback(null, found) : callback(null, first.address, first.family);
		});
	};
}
