import type { RichText } from "./rich-text.ts";

// A quotation mark inside words is escaped: only an attribute of that name looks like this.
const MEDIA_ID = /"mediaId":(\d{1,9})/g;

/** Numbers of every picture and paper that stands in a text, however deep, each once. */
export function listMediaIdsOf(body: RichText): number[] {
	return [...new Set([...JSON.stringify(body).matchAll(MEDIA_ID)].map(([, id]) => Number(id)))];
}
