import {
	findPlausibilityFault,
	findUrlFault,
	listDuplicates,
	listEnclosureFaults,
	listHtmlFaults,
	listTitleFaults,
} from "./test-feed-words.ts";
import { getText, listChildren, parseXml, type XmlElement } from "./test-xml.ts";

const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) ([+-]\d{4}|GMT)$/;
const CHANNEL_ONCE = ["title", "link", "description", "language", "lastBuildDate", "pubDate", "image"];
const ITEM_ONCE = ["title", "link", "description", "guid", "pubDate", "content:encoded", "author"];
const RIVALS = [
	["author", "dc:creator"],
	["pubDate", "dc:date"],
	["category", "dc:subject"],
] as const;

function listRepeated(element: XmlElement, names: readonly string[]): string[] {
	return names
		.filter((name) => listChildren(element, name).length > 1)
		.map((name) => `error: DuplicateElement ${element.name}/${name}`);
}

function listDateFaults(text: string | null, now: Date): string[] {
	if (text === null) return [];
	const [, weekday, , , , clock] = RFC_822.exec(text) ?? [];
	const at = new Date(text);
	if (weekday === undefined || clock === undefined || Number.isNaN(at.getTime()))
		return [`error: InvalidRFC2822Date ${text}`];
	const offset = text.endsWith("GMT") ? 0 : Number(text.slice(-5, -2)) * 3_600_000;
	const isRight = new Date(at.getTime() + offset).toUTCString().startsWith(weekday);
	return [
		...(isRight ? [] : [`error: IncorrectDOW ${text}`]),
		...[findPlausibilityFault(at, now)].filter((fault) => fault !== null),
	];
}

function listGuidFaults(item: XmlElement): string[] {
	const [guid] = listChildren(item, "guid");
	if (!guid) return ["warning: MissingGuid"];
	const isPermaLink = guid.attributes.isPermaLink ?? "true";
	if (!["true", "false"].includes(isPermaLink)) return [`error: isPermaLink ${isPermaLink}`];
	const fault = isPermaLink === "true" ? findUrlFault(guid.text) : null;
	if (fault) return [fault];
	return isPermaLink === "false" && /^\d{1,8}$/.test(guid.text) ? [`warning: NotSufficientlyUnique ${guid.text}`] : [];
}

function listItemFaults(item: XmlElement, now: Date): string[] {
	const [title, description, content] = ["title", "description", "content:encoded"].map((name) => getText(item, name));
	const link = getText(item, "link");
	const names = item.children.map(({ name }) => name);
	const author = getText(item, "author");
	const enclosures = listChildren(item, "enclosure").map(({ attributes }) => attributes);
	return [
		...(title || description ? [] : ["error: MissingTitleAndDescription"]),
		...listRepeated(item, ITEM_ONCE),
		...listDateFaults(getText(item, "pubDate"), now),
		...[link === null ? null : findUrlFault(link)].filter((fault) => fault !== null),
		...listGuidFaults(item),
		...(author !== null && !author.includes("@") ? [`error: InvalidContact ${author}`] : []),
		...enclosures.flatMap(({ url = "", length = "", type = "" }) => listEnclosureFaults(url, length, type)),
		...(enclosures.length > 1 ? ["warning: DuplicateEnclosure"] : []),
		...listTitleFaults(title ?? ""),
		...listHtmlFaults(description ?? ""),
		...listHtmlFaults(content ?? ""),
		...RIVALS.filter((pair) => pair.every((name) => names.includes(name))).map(
			(pair) => `warning: both ${pair.join(" and ")}`,
		),
		...(content && names.indexOf("content:encoded") < names.indexOf("description")
			? ["warning: content before description"]
			: []),
	];
}

/** What the W3C feed validator would say of an RSS 2.0 document served at `url` (spec D3): errors and warnings. */
export function listRssFaults(document: string, url: string, now = new Date()): string[] {
	let rss: XmlElement;
	try {
		rss = parseXml(document);
	} catch (error) {
		return [`error: SAXError ${String(error)}`];
	}
	const [channel] = listChildren(rss, "channel");
	if (rss.name !== "rss" || !channel) return ["error: no RSS"];
	const items = listChildren(channel, "item");
	const names = channel.children.map(({ name }) => name);
	const self = listChildren(channel, "atom:link").find(({ attributes }) => attributes.rel === "self");
	return [
		...["title", "link", "description"]
			.filter((name) => !getText(channel, name))
			.map((name) => `error: Missing ${name}`),
		...listRepeated(channel, CHANNEL_ONCE),
		...[findUrlFault(getText(channel, "link") ?? "")].filter((fault) => fault !== null),
		...listTitleFaults(getText(channel, "title") ?? ""),
		...listDateFaults(getText(channel, "lastBuildDate"), now),
		...(names.includes("language") ? [] : ["warning: MissingLanguage"]),
		...(self?.attributes.href === url ? [] : [`warning: SelfDoesntMatchLocation ${self?.attributes.href}`]),
		...(names.slice(names.indexOf("item")).some((name) => name !== "item") && items.length > 0
			? ["warning: items before metadata"]
			: []),
		...listDuplicates(items.map((item) => getText(item, "guid") ?? "")),
		...items.flatMap((item) => listItemFaults(item, now)),
	];
}
