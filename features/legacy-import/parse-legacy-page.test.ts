import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { type LegacyBlock, LegacyPageError } from "./legacy-page.ts";
import { parseLegacyPage } from "./parse-legacy-page.ts";
import { toArticleBody } from "./to-article-body.ts";

const SHARED = new URL("../../../shared/data/legacy-pages/dak-doa.txt", import.meta.url);
const isShared = existsSync(SHARED);
const NOW = new Date("2026-11-24T03:00:00Z");
const kinds = (blocks: readonly LegacyBlock[]) => blocks.map(({ kind }) => kind);

test.skipIf(!isShared)(
	"G01, R03, R05–R08, G09: the one page left of the old portal is understood whole (skipped where it is absent)",
	() => {
		const text = readFileSync(SHARED, "utf8");
		const page = parseLegacyPage({ name: "dak-doa.txt", format: "text", text }, NOW);
		const original = text
			.replace(/\u00a0/g, " ")
			.split("\n")
			.map((line) => line.replace(/\s+/g, " ").trim());
		expect(original[0]).toBe(`${page.report.errorTexts[0]?.text} ${page.title}`);
		expect(page.report.errorTexts.map(({ count }) => count)).toEqual([1]);
		expect([toDateTimeAttribute(page.date), page.views]).toEqual(["2020-11-08", 1807]);
		expect(page.lead).toBe(original[2]);
		const paragraphs = page.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
		expect(paragraphs).toEqual([4, 6, 8, 12, 14, 16, 18, 20, 22, 24].map((line) => original[line]));
		expect(page.blocks.findIndex(({ kind }) => kind === "caption")).toBe(3);
		expect(page.blocks[3]).toMatchObject({
			caption: original[10]?.replace(/ Ảnh: N\.Đ$/, ""),
			credit: "N.Đ",
			imageSrc: null,
		});
		expect(page.authors).toEqual([original[26]]);
		expect(page.furniture.topics).toEqual([original[32]]);
		expect(page.furniture.videos).toEqual([38, 40, 42, 44, 46].map((line) => original[line]));
		expect(page.furniture.links).toEqual([{ title: "Biển Hồ", href: null }]);
		expect(page.furniture.banners.map(({ title }) => title)).toEqual(original.slice(55, 60));
		expect(page.report.doubts).toEqual([]);
		const everything = JSON.stringify(page);
		expect(everything).toBe(everything.normalize("NFC"));
		expect(everything).not.toContain("\u00a0");
		expect([page.report.dropped.length, page.report.dropped.at(-1)]).toEqual([8, "LÊN ĐẦU TRANG"]);
	},
);

const BODY =
	"Từ đầu năm đến nay, chi bộ làng đã họp mười hai kỳ, kỳ nào cũng có bà con ngoài Đảng đến dự và góp ý kiến.";

test("an invented page of the same form is understood, and its furniture only where the headings stand", () => {
	const text = `Object reference not set to an instance of an object. Làng Kép giữ lấy tiếng chiêng
15/03/2019 - Lượt xem: 1.204
Cứ tối thứ bảy, nhà rông làng Kép lại sáng đèn.

${BODY}

Đội chiêng trẻ của làng. Ảnh: H.A
Nghệ nhân dạy trẻ đánh chiêng. Ảnh: Rah Lan Biên
Một là,\u00a0 giữ bộ chiêng  cũ của làng.

Hoài An - Rah Lan Biên
(Bấm vào đây để nhận mã)
Tin liên quan
Video
Mùa lễ hội trên cao nguyên
LÊN ĐẦU TRANG`;
	const page = parseLegacyPage({ name: "a.txt", format: "text", text }, NOW);
	expect(page).toMatchObject({
		title: "Làng Kép giữ lấy tiếng chiêng",
		views: 1204,
		lead: "Cứ tối thứ bảy, nhà rông làng Kép lại sáng đèn.",
		authors: ["Hoài An", "Rah Lan Biên"],
		furniture: { topics: [], videos: ["Mùa lễ hội trên cao nguyên"], links: [], banners: [] },
		report: { errorTexts: [{ text: "Object reference not set to an instance of an object.", count: 1 }], doubts: [] },
	});
	expect(kinds(page.blocks)).toEqual(["paragraph", "caption", "caption", "paragraph"]);
	expect(page.blocks[3]).toMatchObject({ text: "Một là, giữ bộ chiêng cũ của làng." });
});

test("errors leaked anywhere are stripped and counted, and a line that was only an error is gone", () => {
	const leak = "The operation has timed out.";
	const text = `${leak}\nTin vắn\n04/10/2016\nSapo. ${leak}\n${leak}\n${BODY}\nVideo\n${leak}\nMột thước phim`;
	const page = parseLegacyPage({ name: "a.txt", format: "text", text }, NOW);
	expect(page.report.errorTexts).toEqual([{ text: leak, count: 4 }]);
	expect([page.lead, kinds(page.blocks), page.furniture.videos]).toEqual(["Sapo.", ["paragraph"], ["Một thước phim"]]);
	expect(JSON.stringify({ ...page, report: null })).not.toContain("timed out");
});

test("G07: a page with a clock time keeps it, one of the twelve-hour clock is doubted, views may be missing", () => {
	const page = (date: string) =>
		parseLegacyPage({ name: "a.txt", format: "text", text: `Tin vắn\n${date}\nSapo\n${BODY}\nHoài An` }, NOW);
	expect(toDateTimeAttribute(page("Thứ Tư, 08/04/2015, 08:11 [GMT+7]").date)).toBe("2015-04-08T08:11:00+07:00");
	expect(toDateTimeAttribute(page("Ngày đăng: 5/9/2014 8:30:00 CH").date)).toBe("2014-09-05T20:30:00+07:00");
	expect(page("05/09/2014 - 02:15").report.doubts[0]).toContain("14:15");
	expect(page("08/04/2015").views).toBeNull();
	expect(page("08/04/2015\nLượt xem: 77").views).toBe(77);
	expect(page("24/11/2026").report.doubts).toEqual([]);
	expect(page("25/11/2026").report.doubts[0]).toContain("tương lai");
});

test("decomposed text is composed, typing errors stay", () => {
	const text = `Hyện ủy họp\n08/04/2015\nSapo của bài\nCác nhiện vụ trọng tâm của Hyện ủy.\nHoài An`.normalize("NFD");
	const page = parseLegacyPage({ name: "a.txt", format: "text", text }, NOW);
	expect([page.title, page.blocks]).toMatchObject(["Hyện ủy họp", [{ text: "Các nhiện vụ trọng tâm của Hyện ủy." }]]);
});

test("menus above the headline are dropped and reported", () => {
	const page = parseLegacyPage(
		{ name: "a.txt", format: "text", text: `Trang chủ\nTin tức\nLàng vào hội\n08/04/2015\nSapo\n${BODY}\nHoài An` },
		NOW,
	);
	expect([page.title, page.report.dropped]).toEqual(["Làng vào hội", ["Trang chủ", "Tin tức"]]);
});

test("an English page, and some words in an old font among others, are imported with a doubt", () => {
	const of = (body: string) =>
		parseLegacyPage(
			{ name: "a.txt", format: "text", text: `Visit\n08/04/2015\nLead\n${body}\nHoài An` },
			NOW,
		).report.doubts.join();
	expect(of("The villagers of the highlands keep the gongs of their fathers. ".repeat(8))).toContain("tiếng Việt");
	expect(of("Bản lưu ở huyện ủy đã cũ, đọc thấy: “c¸n bé, H¹nh phóc, ngµy ®èi”. Cả làng đều nhớ ngày ấy.")).toContain(
		"bảng mã cũ",
	);
});

test("a page without a byline is imported with a doubt, one that names its source without", () => {
	const of = (last: string) =>
		parseLegacyPage({ name: "a.txt", format: "text", text: `Tin vắn\n08/04/2015\nSapo\n${BODY}\n${last}` }, NOW);
	expect(of(BODY).report.doubts).toEqual([expect.stringContaining("tác giả")]);
	expect(of("(Theo Báo Cao Nguyên)")).toMatchObject({
		authors: [],
		sourceName: "Báo Cao Nguyên",
		report: { doubts: [] },
	});
});

test.each([
	["no date line", `Tin vắn\n${BODY}`, "dòng ngày"],
	["no headline", `08/04/2015\n${BODY.repeat(4)}`, "tiêu đề"],
	["no text", "Tin vắn\n08/04/2015\nVideo\nMột thước phim", "nội dung"],
	["nothing", "", "dòng ngày"],
])("a page with %s is refused with a sentence for the person", (_, text, part) => {
	const parse = () => parseLegacyPage({ name: "a.txt", format: "text", text }, NOW);
	expect(parse).toThrow(LegacyPageError);
	try {
		parse();
	} catch (error) {
		expect((error as LegacyPageError).personMessage).toContain(part);
	}
});

test("whatever stands in a file, the answer is a page without control characters or a LegacyPageError", () => {
	const part = fc.oneof(
		fc.constantFrom(
			"08/11/2020 - Lượt xem: 7",
			"Tin liên quan",
			"Video",
			"Liên kết website",
			"Ảnh: N.Đ",
			"Hoài An",
			BODY,
		),
		fc.constantFrom(
			"<p>",
			"<h1>Tin</h1>",
			"<table><tr><td>",
			"</td>",
			"<img src=a alt=b>",
			"<br>",
			"<a href=http://x.example>a</a>",
		),
		fc.string({ unit: "binary" }),
	);
	fc.assert(
		fc.property(fc.constantFrom("text", "html"), fc.array(part, { maxLength: 12 }), (format, parts) => {
			try {
				const page = parseLegacyPage({ name: "a", format, text: `Tin vắn\n${parts.join("\n")}` }, NOW);
				expect(JSON.stringify(toArticleBody(page.blocks))).not.toMatch(/\p{Cc}/u);
			} catch (error) {
				expect(error).toBeInstanceOf(LegacyPageError);
			}
		}),
	);
});

test("a page of one very long line is refused quickly", () => {
	const started = performance.now();
	expect(() => parseLegacyPage({ name: "a", format: "text", text: "ảnh: a ".repeat(200_000) }, NOW)).toThrow(
		LegacyPageError,
	);
	expect(performance.now() - started).toBeLessThan(2000);
});

test("a second date line below the first is no lead", () => {
	const text =
		"Họp chi bộ\n08/11/2020 - Lượt xem: 12\n10/12/2021 - Lượt xem: 15\nLượt xem: 15\nSapo của bài.\nNội dung bài.\nHoài An";
	const page = parseLegacyPage({ name: "hai-ngay.txt", format: "text", text });
	expect([page.lead, page.blocks.length]).toEqual(["Sapo của bài.", 1]);
	expect(page.report.dropped).toContain("10/12/2021 - Lượt xem: 15");
});
