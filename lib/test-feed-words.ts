import { load } from "cheerio";

/** Rules that feeds of every format share; each names what the W3C validator says against a value (spec D3). */

const MINUTE_MS = 60_000;
const BAD_CHARACTER = /[\u0080-\u009f\ufffd]/;
const ADDRESSES = ["href", "src", "poster"] as const;
const RUNNING = "script, iframe, object, embed, style, [style], [onclick], [onload], [onerror]";

export function findUrlFault(value: string): string | null {
	if (!URL.canParse(value)) return `error: InvalidFullLink ${value}`;
	return /[^\u0021-\u007e]/.test(value) ? `error: UriNotIri ${value}` : null;
}

/** More than ten minutes ahead, or before there was a web. */
export function findPlausibilityFault(at: Date, now: Date): string | null {
	const isPlausible = at.getTime() <= now.getTime() + 10 * MINUTE_MS && at.getUTCFullYear() >= 1990;
	return isPlausible ? null : `warning: ImplausibleDate ${at.toISOString()}`;
}

export function listDuplicates(ids: readonly string[]): string[] {
	return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `error: DuplicateId ${id}`);
}

export function listTitleFaults(title: string): string[] {
	return [
		...(/<\w|&lt;\w/.test(title) ? [`warning: ContainsHTML ${title}`] : []),
		...(BAD_CHARACTER.test(title) ? [`error: BadCharacters ${title}`] : []),
	];
}

export function listHtmlFaults(html: string): string[] {
	const page = load(html, null, false);
	const faults = BAD_CHARACTER.test(html) ? ["error: BadCharacters in content"] : [];
	if (page(RUNNING).length > 0) faults.push("warning: SecurityRisk in content");
	for (const name of ADDRESSES) {
		page(`[${name}]`).each((_at, node) => {
			const value = page(node).attr(name) ?? "";
			if (!URL.canParse(value)) faults.push(`warning: ContainsRelRef ${value}`);
		});
	}
	return faults;
}

/** `length` and `type` as a feed gives them. */
export function listEnclosureFaults(url: string, length: string, type: string): string[] {
	const faults = [findUrlFault(url)].filter((fault) => fault !== null);
	if (URL.canParse(url) && !new URL(url).hostname.includes(".")) faults.push(`error: enclosure host of ${url}`);
	if (!/^\d+$/.test(length)) faults.push(`error: enclosure length ${length}`);
	if (!/^\w+\/[\w.+-]+$/.test(type)) faults.push(`error: enclosure type ${type}`);
	return faults;
}
