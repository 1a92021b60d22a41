import type { CheerioAPI } from "cheerio";
import { toFoldedAddress } from "../../lib/folded-address.ts";

/** Browsers write into a page they save where it came from. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

const isAddress = (text: string | undefined): text is string =>
	text !== undefined && /^https?:\/\/[^/]+\/./i.test(text);

/** Where a page says that it stood: in what a browser wrote when saving it, its canonical link, or its sharing words. */
export function findOldAddress(html: string, $: CheerioAPI): string | null {
	const said = [
		SAVED_FROM.exec(html.slice(0, 2000))?.[1],
		$("link[rel=canonical]").attr("href")?.trim(),
		$("meta[property='og:url']").attr("content")?.trim(),
	];
	return said.find(isAddress) ?? null;
}

/** The folded path with query of an old address ("https://…/Tin.aspx?ID=5", "/tin.aspx?id=5"); null for a front page or no address. */
export function toOldPath(address: string): string | null {
	const text = address.trim();
	const base = "http://localhost";
	if (text === "" || !URL.canParse(text, base)) return null;
	const { pathname, search } = new URL(text, base);
	const folded = toFoldedAddress(pathname + search);
	return folded === "/" ? null : folded;
}
