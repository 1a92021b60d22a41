import { toLogText } from "./log.ts";

const FLUSH_MS = 1000;
const FLUSH_LENGTH = 64 * 1024;

/** How an answer came about. */
export type Outcome = "hit" | "miss" | "stale" | "file" | "app" | "gate";

export interface AccessLogEntry {
	requestId: string;
	method: string;
	/** The request target as sent; its query is left out, for people type names into it. */
	url: string;
	status: number;
	/** Of the body, as sent. */
	bytes: number;
	/** Milliseconds from the head of the request to the end of the answer. */
	ms: number;
	outcome: Outcome;
}

export interface AccessLog {
	add: (entry: AccessLogEntry) => void;
	flush: () => void;
	/** Flushes, and stops flushing by itself. */
	close: () => void;
}

/** One JSON line a request, written at most once a second or when 64 KB have gathered. */
export function createAccessLog(write: (text: string) => void, now: () => number = Date.now): AccessLog {
	let buffer = "";
	const flush = () => {
		if (buffer === "") return;
		const text = buffer;
		buffer = "";
		write(text);
	};
	const timer = setInterval(flush, FLUSH_MS).unref();
	const toTime = createTimeFormat();
	return {
		add: ({ requestId, method, url, status, bytes, ms, outcome }) => {
			const queryAt = url.indexOf("?");
			const path = toLogText(queryAt === -1 ? url : url.slice(0, queryAt));
			const request = `"id":"${requestId}","method":"${method}","path":${path}`;
			const answer = `"status":${status},"bytes":${bytes},"ms":${ms.toFixed(2)},"from":"${outcome}"`;
			buffer += `{"time":"${toTime(now())}",${request},${answer}}\n`;
			if (buffer.length >= FLUSH_LENGTH) flush();
		},
		flush,
		close: () => {
			clearInterval(timer);
			flush();
		},
	};
}

/** Formatting an instant costs more than the rest of a line; thousands of requests share one. */
function createTimeFormat(): (at: number) => string {
	let known = Number.NaN;
	let text = "";
	return (at) => {
		if (at !== known) {
			known = at;
			text = new Date(at).toISOString();
		}
		return text;
	};
}
