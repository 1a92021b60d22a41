import { type LookupAddress, lookup } from "node:dns";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

const TIMEOUT_MS = 5000;
const MAX_BYTES = 1024 * 1024;

export interface FetchOptions {
	method?: string;
	headers?: Readonly<Record<string, string>>;
	/** Sent with its length; none when left out. */
	body?: string;
	/** From the call to the last byte. */
	timeoutMs?: number;
	/** Of the body; more is an error. */
	maxBytes?: number;
	/** The address comes from the operator and may lie in a private network; never for one that somebody else has named. */
	mayBePrivate?: boolean;
}

export interface Fetched {
	status: number;
	body: Buffer;
}

/** No answer was had, or none that may be used. */
export class FetchError extends Error {
	override name = "FetchError";
}

/**
 * Asks another server, over a connection of its own. Redirects are not followed: their status is the answer.
 * @throws FetchError when it cannot be reached, takes too long, sends too much, or has no public address.
 */
export function safeFetch(url: string, options: FetchOptions = {}): Promise<Fetched> {
	const { method = "GET", headers = {}, body, timeoutMs = TIMEOUT_MS, mayBePrivate = false } = options;
	const { protocol, hostname, host } = new URL(url);
	const literal = hostname.replace(/^\[|\]$/g, "");
	// A lookup is not asked about addresses that are spelt out.
	if (!mayBePrivate && isIP(literal) !== 0 && !isPublicAddress(literal)) {
		return Promise.reject(new FetchError(`${host} is not a public address`));
	}
	const send = protocol === "https:" ? requestSecure : requestPlain;
	const signal = AbortSignal.timeout(timeoutMs);
	return new Promise((resolve, reject) => {
		const fail = (cause: Error) => reject(new FetchError(`${method} ${host}: ${toReason(cause)}`, { cause }));
		const sent = send(url, { method, headers, agent: false, signal, ...(!mayBePrivate && { lookup: lookUpPublic }) });
		sent.on("error", fail);
		sent.on("response", (response) => {
			const chunks: Buffer[] = [];
			let bytes = 0;
			response.on("error", fail);
			response.on("data", (chunk: Buffer) => {
				bytes += chunk.length;
				if (bytes > (options.maxBytes ?? MAX_BYTES)) response.destroy(new Error("the answer is too large"));
				else chunks.push(chunk);
			});
			response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
		});
		sent.end(body);
	});
}

function toReason(error: Error): string {
	return error.name === "AbortError"
		? "no answer in time"
		: error.message || String((error as { code?: unknown }).code);
}

/** Connects to what was checked: one address that is not public refuses the name. */
const lookUpPublic: LookupFunction = (hostname, { all: wantsAll, ...options }, callback) => {
	lookup(hostname, { ...options, all: true }, (error, found) => {
		if (error) return callback(error, "");
		const [first] = found as LookupAddress[];
		if (!first || !found.every(({ address }) => isPublicAddress(address))) {
			return callback(new FetchError(`${hostname} is not a public address`), "");
		}
		return wantsAll ? callback(null, found) : callback(null, first.address, first.family);
	});
};
