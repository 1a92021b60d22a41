import {
	findPlausibilityFault,
	findUrlFault,
	listDuplicates,
	listHtmlFaults,
	listTitleFaults,
} from "./test-feed-words.ts";
import { getText, listChildren, parseXml, type XmlElement } from "./test-xml.ts";

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

function listDateFaults(element: XmlElement, name: string, now: Date): string[] {
	const text = getText(element, name);
	if (text === null) return name === "updated" ? ["error: MissingUpdated"] : [];
	if (!RFC_3339.test(text)) return [`error: InvalidRFC3339Date ${text}`];
	return [findPlausibilityFault(new Date(text), now)].filter((fault) => fault !== null);
}

function findLink(element: XmlElement, rel: string): string {
	return listChildren(element, "link").find(({ attributes }) => attributes.rel === rel)?.attributes.href ?? "";
}

function listEntryFaults(entry: XmlElement, now: Date): string[] {
	return [
		...["id", "title"].filter((name) => !getText(entry, name)).map((name) => `error: Missing ${name}`),
		...listDateFaults(entry, "updated", now),
		...listDateFaults(entry, "published", now),
		...[findUrlFault(findLink(entry, "alternate"))].filter((fault) => fault !== null),
		...(getText(entry, "summary") || getText(entry, "content") ? [] : ["warning: MissingContentOrSummary"]),
		...listTitleFaults(getText(entry, "title") ?? ""),
		...listHtmlFaults(getText(entry, "content") ?? ""),
	];
}

/** What is wrong with an Atom document served at `url` (RFC 4287, spec D3). */
export function listAtomFaults(document: string, url: string, now = new Date()): string[] {
	const feed = parseXml(document);
	if (feed.name !== "feed" || feed.attributes.xmlns !== "http://www.w3.org/2005/Atom") return ["error: no Atom"];
	const entries = listChildren(feed, "entry");
	const isSigned = (element: XmlElement) =>
		listChildren(element, "author").some((author) => (getText(author, "name") ?? "") !== "");
	return [
		...["id", "title"].filter((name) => !getText(feed, name)).map((name) => `error: Missing ${name}`),
		...listDateFaults(feed, "updated", now),
		...(isSigned(feed) || entries.every(isSigned) ? [] : ["error: MissingAuthor"]),
		...(findLink(feed, "self") === url ? [] : [`warning: SelfDoesntMatchLocation ${findLink(feed, "self")}`]),
		...listDuplicates(entries.map((entry) => getText(entry, "id") ?? "")),
		...entries.flatMap((entry) => listEntryFaults(entry, now)),
	];
}
