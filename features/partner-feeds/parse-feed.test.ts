import { expect, test } from "vitest";
import { toRss } from "../../lib/test-rss.ts";
import { decodeFeed } from "./decode-feed.ts";
import { parseFeed } from "./parse-feed.ts";
import { parseFeedDate } from "./parse-feed-date.ts";
import { FeedError } from "./partner-feed.ts";
import { toPlainWords } from "./to-plain-words.ts";

const now = new Date("2026-11-30T03:00:00Z");
const parse = (document: string) => parseFeed(document, { feedUrl: "https://bao.example/rss/tin.xml", now });
const reasonOf = (document: string) => {
	try {
		return `read ${parse(document).length}`;
	} catch (error) {
		if (error instanceof FeedError) return error.message;
		throw error;
	}
};

test("I05: of an RSS entry its words, its address and its time are kept, and nothing else", () => {
	const description =
		'<![CDATA[<p>Đoàn công tác <b>thăm</b></p><p>làng&nbsp;Ốp.</p><img src="https://bao.example/a.jpg" onerror="x()"><script>alert(1)</script>]]>';
	const [item] = parse(
		toRss([
			{
				...{ title: "Hội nghị &amp;ldquo;xanh&amp;rdquo; &ndash; kỳ&#7873;", guid: " tin-1 ", link: "/tin/1.html" },
				...{ description, pubDate: "Mon, 30 Nov 2026 08:30:00 +0700" },
			},
		]),
	);
	expect(item).toEqual({
		guid: "tin-1",
		title: "Hội nghị “xanh” – kỳề",
		link: "https://bao.example/tin/1.html",
		summary: "Đoàn công tác thăm làng Ốp.",
		publishedAt: new Date("2026-11-30T01:30:00Z"),
	});
});

test("I05: Atom is read like RSS, with text in XHTML and the address in an attribute", () => {
	const [item, other] = parse(`\ufeff\n<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title>
<entry><id>urn:1</id><title type="html">Mưa &lt;i&gt;lớn&lt;/i&gt;</title><link rel="self" href="https://bao.example/api/1"/>
<link href="https://bao.example/1"/><source><title>Khác</title></source><updated>2026-11-30T02:00:00Z</updated>
<published>2026-11-30T08:30:00.5+07:00</published>
<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một</p><p>hai</p></div></summary></entry>
<entry><id>https://bao.example/2</id><title>Không ngày</title></entry></feed>`);
	expect(item).toEqual({
		...{ guid: "urn:1", title: "Mưa lớn", link: "https://bao.example/1", summary: "Một hai" },
		publishedAt: new Date("2026-11-30T01:30:00Z"),
	});
	expect(other).toMatchObject({ link: null, publishedAt: null, summary: "" });
	const rdf =
		"<rdf:RDF><channel><title>C</title></channel><item><title>Cũ</title><link>https://bao.example/3</link><dc:date>2026-11-29T08:00+07:00</dc:date></item></rdf:RDF>";
	expect(parse(rdf)).toMatchObject([{ guid: "https://bao.example/3", title: "Cũ" }]);
});

test("I05: an entry is known by its guid, or else its link; a guid twice is one, a long one is shortened, none is left out", () => {
	const long = "g".repeat(10_000);
	const items = parse(
		toRss([
			{ title: "Một", guid: "a" },
			{ title: "Một lần nữa", guid: "a" },
			{ title: "Hai", link: "https://bao.example/2" },
			{ title: "Dài", guid: long },
			{ title: "Dài khác", guid: `${long}h` },
			{ title: "Không gì cả" },
			{ title: "", guid: "b", description: "Chỉ có tóm tắt" },
			{ title: "Lạ", guid: "c", link: "javascript:alert(1)" },
		]),
	);
	expect(items.map(({ title }) => title)).toEqual(["Một", "Hai", "Dài", "Dài khác", "Chỉ có tóm tắt", "Lạ"]);
	expect(items[1]?.guid).toBe("https://bao.example/2");
	expect(items[2]?.guid).toMatch(/^sha256:[0-9a-f]{64}$/);
	expect(items[5]?.link).toBeNull();
});

test("I05: at most fifty entries are kept at a time, the newest, and none older than sixty days", () => {
	const toDate = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toUTCString();
	const items = parse(
		toRss(
			[...Array(80).keys()].map((at) => ({
				title: `Tin ${at}`,
				guid: `${at}`,
				pubDate: toDate(at === 70 ? 1500 : 80 - at),
			})),
		),
	);
	expect(items).toHaveLength(50);
	expect(items[0]?.title).toBe("Tin 79");
	expect(items.some(({ title }) => title === "Tin 70")).toBe(false);
	const undated = parse(toRss([...Array(80).keys()].map((at) => ({ title: `Tin ${at}`, guid: `${at}` }))));
	expect(undated.at(-1)?.title).toBe("Tin 49");
});

test("I05: a time without a zone, one still to come and one that is none are not the source's time", () => {
	const read = (text: string) => parseFeedDate(text, now)?.toISOString() ?? null;
	expect(read("Mon, 30 Nov 2026 08:30:00 +0700")).toBe("2026-11-30T01:30:00.000Z");
	expect(read("30 Nov 2026 01:30 GMT")).toBe("2026-11-30T01:30:00.000Z");
	expect(read("Mon, 30 Nov 2026 08:30:00 GMT+7")).toBe("2026-11-30T01:30:00.000Z");
	expect(read("2026-11-29T18:30:00-07:00")).toBe("2026-11-30T01:30:00.000Z");
	expect(read("Mon, 30 Nov 2026 10:09:00 +0700"), "clocks differ by minutes").toBe(now.toISOString());
	for (const text of [
		...["Mon, 30 Nov 2026 10:11:00 +0700", "Fri, 01 Jan 2100 00:00:00 GMT", "Mon, 30 Nov 2026 08:30:00"],
		...["31 Feb 2026 08:30:00 GMT", "30 Nov 2026 25:00:00 GMT", "30 Nov 1970 08:30:00 GMT", "2026-11-30", ""],
		...["30 Nov 2026 08:30:00 +9900", "hôm qua", "9".repeat(10_000)],
	]) {
		expect(read(text), text.slice(0, 40)).toBeNull();
	}
});

test("I05: what is no feed is refused with a reason, and nothing in it is expanded", () => {
	expect(reasonOf("<!DOCTYPE html><html><body>Bảo trì</body></html>")).toMatch(/là một trang web/);
	expect(reasonOf("<html><body>Bảo trì</body></html>")).toMatch(/thẻ đầu tiên là “html”/);
	const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${toRss([{ title: "&c;", guid: "1" }], "")}`;
	expect(reasonOf(bomb)).toMatch(/DOCTYPE/);
	expect(reasonOf('<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss/>')).toMatch(/DOCTYPE/);
	expect(reasonOf(toRss([{ title: "Tin", guid: "1" }]).slice(0, -30))).toMatch(/XML sai/);
	expect(reasonOf("")).toMatch(/XML sai/);
	expect(reasonOf("{}")).toMatch(/XML sai/);
	expect(reasonOf(`<rss>${"<a>".repeat(200)}`)).toMatch(/quá sâu/);
	expect(reasonOf("<rss><channel/></rss>")).toBe("read 0");
	expect(reasonOf(toRss([{ title: "Có \u0007 chuông", guid: "1" }]))).toBe("read 1");
});

test("I05: documents in Windows-1252, UTF-16 and UTF-8 are read, and bytes that are not what they claim refused", () => {
	const toBytes = (label: string) =>
		Buffer.from(toRss([{ title: "Café", guid: "1" }], `<?xml version="1.0" encoding="${label}"?>`), "latin1");
	const titleOf = (bytes: Uint8Array, type = "text/xml") => parse(decodeFeed(bytes, type))[0]?.title;
	expect(titleOf(toBytes("windows-1252"))).toBe("Café");
	expect(titleOf(toBytes("ISO-8859-1"), "text/xml; charset=utf-8"), "the document knows best").toBe("Café");
	const plain = toRss([{ title: "Đọc được", guid: "1" }], '<?xml version="1.0" encoding="UTF-16"?>');
	const little = Buffer.from(`\ufeff${plain}`, "utf16le");
	expect(titleOf(little)).toBe("Đọc được");
	expect(titleOf(Buffer.from(little).swap16())).toBe("Đọc được");
	expect(titleOf(little.subarray(2)), "without its mark").toBe("Đọc được");
	expect(titleOf(Buffer.from(`\ufeff${toRss([{ title: "Đọc", guid: "1" }])}`))).toBe("Đọc");
	expect(titleOf(Buffer.from(toRss([{ title: "Đọc", guid: "1" }], "")), "text/xml; charset=utf-8")).toBe("Đọc");
	expect(() => titleOf(toBytes("utf-8"))).toThrow(FeedError);
	expect(() => titleOf(toBytes("x-bien-ho"))).toThrow(/Bảng mã lạ/);
});

test("I05: words stay short and plain however much markup and however many marks come", () => {
	expect(toPlainWords("<b>".repeat(100_000), 300)).toBe("");
	expect(toPlainWords("<a href=x>y".repeat(10_000), 300).length).toBeLessThanOrEqual(300);
	expect(toPlainWords(`a${"\u0301".repeat(50_000)}`, 300).length).toBeLessThanOrEqual(300);
	expect(toPlainWords("x".repeat(299) + "\u{1f600}".repeat(20), 300).isWellFormed()).toBe(true);
	expect(toPlainWords("Một<br>hai<style>p{}</style> &lt;b&gt; \u0000\u202e ba", 300)).toBe("Một hai <b> ba");
});
