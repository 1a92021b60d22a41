import type { RichText } from "./rich-text.ts";

// As `rich-text-media.ts`: a quotation mark inside words is escaped.
const HREF = /"href":("(?:[^"\\]|\\.)*")/g;

/** Every address a text links to, however deep, each once and as written. */
export function listHrefsOf(body: RichText): string[] {
	const found = [...JSON.stringify(body).matchAll(HREF)];
	return [...new Set(found.map(([, text]) => JSON.parse(text ?? '""') as string))];
}
