import type { PartnerFeedRow } from "../../db/queries/partner-feeds.ts";
import { FetchError, type Fetched, safeFetch } from "../../lib/safe-fetch.ts";
import { decodeFeed } from "./decode-feed.ts";
import { parseFeed } from "./parse-feed.ts";
import { FeedError, type FeedItem } from "./partner-feed.ts";

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 2 * 1024 * 1024;

export interface AskOptions {
	/** The feed may be on this machine, for tests. */
	mayBeLoopback: boolean;
	timeoutMs?: number;
}

/** What a feed answered; its marks are sent with the next question. */
export interface FeedAnswer extends Pick<PartnerFeedRow, "etag" | "lastModified"> {
	/** Empty as well when nothing changed since. */
	items: FeedItem[];
}

/** A mark as it can be sent back; null for what is none. */
const toMark = (text: string | undefined) => (text && /^[\u0020-\u007e]{1,200}$/.test(text) ? text : null);

function requireDocument({ status, headers }: Fetched): void {
	if (status === 200) return;
	const place = status >= 300 && status < 400 ? toMark(headers.location) : null;
	throw new FeedError(
		place === null
			? `Nguồn trả lời ${status}.`
			: `Nguồn chuyển sang địa chỉ khác (${status}): ${place}. Hãy ghi địa chỉ ấy vào nguồn tin.`,
	);
}

/**
 * Reads a feed at its own address and nowhere else: public, no redirect, ten seconds, 2 MB as it is sent and as it is
 * unpacked.
 * @throws FeedError with the reason, for staff.
 */
export async function askFeed(
	{ url, etag, lastModified }: Pick<PartnerFeedRow, "url" | "etag" | "lastModified">,
	now: Date,
	{ mayBeLoopback, timeoutMs = TIMEOUT_MS }: AskOptions,
): Promise<FeedAnswer> {
	const headers = {
		accept: "application/rss+xml, application/atom+xml, application/xml, text/xml",
		...{ "accept-encoding": "gzip", "user-agent": "BienHo feed reader" },
		...(etag === null ? {} : { "if-none-match": etag }),
		...(lastModified === null ? {} : { "if-modified-since": lastModified }),
	};
	const answer = await safeFetch(url, { headers, timeoutMs, mayBeLoopback, maxBytes: MAX_BYTES }).catch(
		(cause: unknown) => {
			if (!(cause instanceof FetchError)) throw cause;
			throw new FeedError(`Không lấy được: ${cause.message}.`, { cause });
		},
	);
	if (answer.status === 304) return { items: [], etag, lastModified };
	requireDocument(answer);
	const document = decodeFeed(answer.body, answer.headers["content-type"] ?? "");
	return {
		items: parseFeed(document, { feedUrl: url, now }),
		...{ etag: toMark(answer.headers.etag), lastModified: toMark(answer.headers["last-modified"]) },
	};
}
