import { db } from "../../db/client.ts";
import { listMissingAddresses } from "../../db/queries/missing-addresses.ts";
import { listRedirects, type RedirectCursor, type RedirectRow } from "../../db/queries/redirects.ts";

const PER_PAGE = 50;
const MISSING = 50;

export interface RedirectPage {
	rows: RedirectRow[];
	/** In the address of the next page; null at the end. */
	next: string | null;
}

const toCursorText = ({ createdAt, fromPath }: RedirectCursor) => `${createdAt.getTime()}-${fromPath}`;

/** @returns null for what is no end of a page. */
function parseCursor(text: string): RedirectCursor | null {
	const [, at, fromPath] = /^(\d{1,15})-(.+)$/s.exec(text) ?? [];
	return at && fromPath ? { createdAt: new Date(Number(at)), fromPath } : null;
}

/** One page of the redirects, the newest first. @param after of the page before; empty for the first. */
export async function listRedirectPage(words: string, after: string): Promise<RedirectPage> {
	const rows = await listRedirects(db.read, { words, below: parseCursor(after), limit: PER_PAGE + 1 });
	const shown = rows.slice(0, PER_PAGE);
	const last = rows.length > PER_PAGE ? shown.at(-1) : undefined;
	return { rows: shown, next: last ? toCursorText(last) : null };
}

/** What was asked for in vain and nobody has seen to, the most asked for first. */
export const listMissing = () => listMissingAddresses(db.read, MISSING);
