import type { UpstreamValueRow } from "../../db/queries/upstreams.ts";
import { FetchError, safeFetch } from "../../lib/safe-fetch.ts";

/** The sources and what staff call them. */
export const TITLES = { "exchange-rates": "Tỷ giá", weather: "Thời tiết" } as const;
export type SourceName = keyof typeof TITLES;

/** What a source answered, or did not, is not to be used; the message is one Vietnamese sentence for staff, never for readers. */
export class UpstreamError extends Error {
	override name = "UpstreamError";
}

/** A value as a source gives it, checked. */
export interface ReadValue {
	/** The bank, or the place's slug. */
	subject: string;
	value: unknown;
	/** When the source says the value is from. */
	sourceAt: Date;
}

export interface UpstreamReading {
	values: ReadValue[];
	/** What had to be left out, a Vietnamese sentence each. */
	notes: string[];
}

/**
 * What a source says beside what it said before; `held` is the source's own, kept until the next reading, and `isSeen`
 * tells that it says what was held already.
 */
export type Judgement = { isGood: true } | { isGood: false; reason: string; held: unknown; isSeen: boolean };

interface LastGood {
	values: readonly UpstreamValueRow[];
	held: unknown;
	now: Date;
}

/** A house whose values the portal shows. */
export interface UpstreamSource {
	name: SourceName;
	/** For staff. */
	title: string;
	/** Cache tag of the pages that show its values. */
	tag: string;
	pace: {
		/** Between two readings while all is well. */
		everyMs: number;
		/** Never sooner, as the source asks of everybody; also the pause after the first failure. */
		leastMs: number;
		/** Pauses grow to this. */
		longestMs: number;
	};
	/** Where it is asked, as it is set now. */
	getAddress: () => Promise<string>;
	/** Asks the source. @throws UpstreamError when nothing of the answer can be used. */
	read: (address: string) => Promise<UpstreamReading>;
	judge?: (reading: UpstreamReading, last: LastGood) => Judgement;
}

const TIMEOUT_MS = 5000;
const MAX_BYTES = 256 * 1024;
const SHOWN_LETTERS = 160;

/** The first words of an answer, on one line, so that staff can see what it was. */
export function toExcerpt(text: string): string {
	const start = text.slice(0, 4 * SHOWN_LETTERS).replace(/[\s\p{C}]+/gu, " ");
	return start.trim().slice(0, SHOWN_LETTERS);
}

/**
 * Asks an outside source, at its own address and nowhere else: https, public, no redirect, five seconds, 256 KB.
 * @throws UpstreamError with the reason in full.
 */
export async function askUpstream(url: string, mayBeLoopback: boolean): Promise<string> {
	if (!url.startsWith("https://") && !mayBeLoopback) {
		throw new UpstreamError(`Địa chỉ nguồn phải bắt đầu bằng https://: ${new URL(url).host}.`);
	}
	const headers = { accept: "application/xml, text/xml, application/json", "accept-encoding": "gzip" };
	const { status, body } = await safeFetch(url, {
		headers,
		mayBeLoopback,
		timeoutMs: TIMEOUT_MS,
		maxBytes: MAX_BYTES,
	}).catch((error: unknown) => {
		if (!(error instanceof FetchError)) throw error;
		throw new UpstreamError(`Không lấy được số liệu: ${error.message}.`, { cause: error });
	});
	const text = decode(body);
	if (status >= 300 && status < 400)
		throw new UpstreamError(`Nguồn chuyển sang địa chỉ khác (${status}), không đi theo.`);
	if (status !== 200) throw new UpstreamError(`Nguồn trả lời ${status}: “${toExcerpt(text)}”.`);
	if (text.trim() === "") throw new UpstreamError("Nguồn trả lời trống.");
	return text;
}

function decode(body: Buffer): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(body);
	} catch (cause) {
		throw new UpstreamError("Câu trả lời không phải văn bản UTF-8.", { cause });
	}
}
