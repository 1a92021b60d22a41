import { FeedError } from "./partner-feed.ts";

const FOREWORD_BYTES = 200;

function toBomEncoding([first, second, third]: Uint8Array): string | null {
	if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	if (first === 0x3c && second === 0x00) return "utf-16le";
	return first === 0x00 && second === 0x3c ? "utf-16be" : null;
}

function toDecoder(label: string): TextDecoder {
	try {
		return new TextDecoder(label, { fatal: true });
	} catch (cause) {
		throw new FeedError(`Bảng mã lạ: “${label.slice(0, 40)}”.`, { cause });
	}
}

/**
 * The text of an XML document: by its first bytes, or by what it declares, or by what the server says (`contentType`),
 * or else UTF-8.
 * @throws FeedError for an encoding nobody knows, or bytes that are not in it.
 */
export function decodeFeed(body: Uint8Array, contentType: string): string {
	const foreword = new TextDecoder("latin1").decode(body.subarray(0, FOREWORD_BYTES));
	const declared = /^[\s\u00bb\u00bf\u00ef]*<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(
		foreword,
	)?.[1];
	const told = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1];
	const label = toBomEncoding(body) ?? declared ?? told ?? "utf-8";
	try {
		return toDecoder(label).decode(body);
	} catch (cause) {
		if (cause instanceof FeedError) throw cause;
		throw new FeedError(`Có byte không đọc được theo bảng mã ${label}.`, { cause });
	}
}
