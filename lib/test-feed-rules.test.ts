import { expect, test } from "vitest";
import { listAtomFaults } from "./test-atom-rules.ts";
import { listRssFaults } from "./test-rss-rules.ts";

const URL_OF_FEED = "https://bien-ho.example/rss.xml";
const NOW = new Date("2026-11-28T00:00:00Z");

const ITEM = `<item><title>Bài</title><link>https://bien-ho.example/tin/a-1</link>
<guid isPermaLink="false">tag:bien-ho.example,2026:article/1</guid><pubDate>Sun, 08 Nov 2020 08:00:00 +0700</pubDate>
<description>Sapo</description></item>`;
const toFeed = (items: string, head = "") =>
	`<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Tin</title>
<link>https://bien-ho.example/</link><description>Tin mới</description><language>vi</language>
<atom:link href="${URL_OF_FEED}" rel="self"/>${head}${items}</channel></rss>`;
const check = (document: string) => listRssFaults(document, URL_OF_FEED, NOW);
const checkItem = (from: string, to: string) => check(toFeed(ITEM.replace(from, to)));

test("a sound feed has no fault", () => {
	expect(check(toFeed(ITEM))).toEqual([]);
});

test.each([
	["a wrong weekday", "Sun, 08", "Mon, 08", "error: IncorrectDOW"],
	["another date format", "Sun, 08 Nov 2020 08:00:00 +0700", "2020-11-08", "error: InvalidRFC2822Date"],
	["a date to come", "Sun, 08 Nov 2020", "Sun, 08 Nov 2037", "warning: ImplausibleDate"],
	["letters in an address", "/tin/a-1", "/tin/đảng-1", "error: UriNotIri"],
	["an address without origin", "https://bien-ho.example/tin", "/tin", "error: InvalidFullLink"],
	["a guid of a few digits", "tag:bien-ho.example,2026:article/1", "1807", "warning: NotSufficientlyUnique"],
	["a guid that is neither", 'isPermaLink="false"', 'isPermaLink="no"', "error: isPermaLink"],
	["an author without address", "<description>", "<author>Hoài An</author><description>", "error: InvalidContact"],
	["two titles", "<title>", "<title>Một</title><title>", "error: DuplicateElement"],
	["a script", "Sapo", "&lt;script&gt;x&lt;/script&gt;", "warning: SecurityRisk"],
	["a style", "Sapo", "&lt;p style='color:red'&gt;x&lt;/p&gt;", "warning: SecurityRisk"],
	["a relative address", "Sapo", "&lt;a href='/x'&gt;x&lt;/a&gt;", "warning: ContainsRelRef"],
	["markup in a title", "Bài", "&lt;b&gt;Bài&lt;/b&gt;", "warning: ContainsHTML"],
	["a broken letter", "Bài", "B\ufffdi", "error: BadCharacters"],
	[
		"a file without length",
		"</item>",
		'<enclosure url="https://a.example/x.jpg" type="image/jpeg"/></item>',
		"error: enclosure",
	],
	[
		"a file at a bare host",
		"</item>",
		'<enclosure url="http://localhost/x" length="1" type="image/jpeg"/></item>',
		"error: enclosure",
	],
])("%s is a fault", (_name, from, to, fault) => {
	expect(checkItem(from, to)).toEqual([expect.stringContaining(fault)]);
});

test("two items of one id, a foreign self link and a blank first line are faults", () => {
	expect(check(toFeed(ITEM + ITEM))).toEqual([expect.stringContaining("error: DuplicateId")]);
	expect(listRssFaults(toFeed(ITEM), "https://bien-ho.example/x", NOW)).toEqual([
		expect.stringContaining("SelfDoesnt"),
	]);
	expect(check(`\n${toFeed(ITEM)}`)).toEqual([expect.stringContaining("SAXError")]);
	expect(check(toFeed("<item></item>"))).toContain("error: MissingTitleAndDescription");
});

test("an Atom document without author, with a date of another kind or a doubled id is not sound", () => {
	const toAtom = (entries: string, updated = "2020-11-08T08:00:00+07:00") =>
		`<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:a,2026:x</id><title>Tin</title><updated>${updated}</updated>
<link rel="self" href="${URL_OF_FEED}"/>${entries}</feed>`;
	const entry = `<entry><id>tag:a,2026:1</id><title>Bài</title><updated>2020-11-08T08:00:00+07:00</updated>
<link rel="alternate" href="https://a.example/1"/><author><name>Hoài An</name></author><summary>Sapo</summary></entry>`;
	expect(listAtomFaults(toAtom(entry), URL_OF_FEED, NOW)).toEqual([]);
	expect(listAtomFaults(toAtom(entry.replace(/<author>.*<\/author>/, "")), URL_OF_FEED, NOW)).toEqual([
		"error: MissingAuthor",
	]);
	expect(listAtomFaults(toAtom(entry, "2020-11-08"), URL_OF_FEED, NOW)).toEqual([
		"error: InvalidRFC3339Date 2020-11-08",
	]);
	expect(listAtomFaults(toAtom(entry + entry), URL_OF_FEED, NOW)).toEqual(["error: DuplicateId tag:a,2026:1"]);
});
