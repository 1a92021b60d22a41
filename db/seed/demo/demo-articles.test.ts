import { expect, test } from "vitest";
import { PLACES } from "../places.ts";
import { SECTIONS, type SectionSeed } from "../sections.ts";
import { type DemoArticle, type DemoBlock, listDemoPictures } from "./demo-article.ts";
import { demoArticles } from "./demo-articles.ts";
import { demoAlbums, demoBanners, demoTopics, demoVideos } from "./demo-boxes.ts";
import { demoNotes } from "./demo-notes.ts";
import { listDemoWeather } from "./demo-weather.ts";
import { DEMO_PHOTO_NAMES } from "./photos/demo-photos.ts";

const LAST_DATE = "2026-11-01";
const BLOCK_KINDS = new Set([
	"p",
	"h2",
	"h3",
	"quote",
	"list",
	"numbered",
	"table",
	"box",
	"photo",
	"gallery",
	"video",
]);

const sections = new Map(SECTIONS.flatMap((section) => listSlugs(section).map((slug) => [slug, section.slug])));

test("the demo has enough articles to fill lists", () => {
	expect(demoArticles.length).toBeGreaterThanOrEqual(60);
});

test.each(["xay-dung-dang", "tin-tuc-su-kien"])("%s and its subsections fill more than one page of twenty", (slug) => {
	const inTree = demoArticles.filter(({ category }) => sections.get(category) === slug);
	expect(inTree.length).toBeGreaterThan(20);
});

test("tuyen-dung stays empty", () => {
	expect(demoArticles.filter(({ category }) => category === "tuyen-dung")).toEqual([]);
});

test("titles are unique and at most 200 characters long", () => {
	const titles = demoArticles.map(({ title }) => title.normalize("NFC"));
	expect(new Set(titles).size).toBe(titles.length);
	expect(titles.filter((title) => title.length > 200)).toEqual([]);
});

test("every article stands in a section that exists", () => {
	expect(demoArticles.map(({ category }) => category).filter((slug) => !sections.has(slug))).toEqual([]);
});

test("every topic an article names exists", () => {
	const topics = new Set(demoTopics.map(({ slug }) => slug));
	const named = demoArticles.flatMap(({ topic }) => topic ?? []);
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter((topic) => !topics.has(topic))).toEqual([]);
});

test.each(["jra", "bdq"])("one article is written in %s and says so in its section", (language) => {
	const found = demoArticles.filter((article) => article.language === language);
	expect(found.map(({ category }) => category)).toEqual([language === "jra" ? "tieng-jrai" : "tieng-bahnar"]);
});

test("no article is dated in the future", () => {
	const isLate = ({ when }: DemoArticle) => ("date" in when ? when.date.slice(0, 10) > LAST_DATE : when.hoursAgo <= 0);
	expect(demoArticles.filter(isLate).map(({ title }) => title)).toEqual([]);
});

test("a date is a real day, with a clock time or without", () => {
	const dates = demoArticles.flatMap(({ when }) => ("date" in when ? when.date : []));
	expect(dates.filter((date) => !isRealDate(date))).toEqual([]);
});

test("the eight newest articles show eight different pictures", () => {
	const age = ({ when }: DemoArticle) => ("hoursAgo" in when ? when.hoursAgo : Number.POSITIVE_INFINITY);
	const newest = demoArticles.toSorted((a, b) => age(a) - age(b)).slice(0, 8);
	const names = newest.flatMap(({ body }) => body.flatMap((block) => ("photo" in block ? block.photo.name : [])));
	expect(new Set(names).size).toBe(8);
});

test("every article has a lead, an author and a body of known blocks", () => {
	const bad = demoArticles.filter(
		({ lead, authors, body }) => lead === "" || authors.length === 0 || body.length < 2 || !body.every(isWholeBlock),
	);
	expect(bad.map(({ title }) => title)).toEqual([]);
});

test("every picture carries alternative text, a caption and a credit", () => {
	const inArticles = demoArticles.flatMap(({ body }) => listDemoPictures(body));
	const pictures = [...inArticles, ...demoAlbums.flatMap(({ photos }) => photos)];
	const isBare = ({ alt, caption, credit }: (typeof pictures)[number]) => [alt, caption, credit].includes("");
	expect(pictures.length).toBeGreaterThan(0);
	expect(pictures.filter(isBare)).toEqual([]);
});

test("every picture named is drawn", () => {
	const inArticles = demoArticles.flatMap(({ body }) => listDemoPictures(body).map(({ name }) => name));
	const inAlbums = demoAlbums.flatMap(({ photos }) => photos.map(({ name }) => name));
	const inBoxes = [...demoTopics, ...demoBanners].flatMap(({ photo }) => photo ?? []);
	const names = new Set([...inArticles, ...inAlbums, ...inBoxes, ...demoVideos.map(({ poster }) => poster)]);
	expect([...names].filter((name) => !DEMO_PHOTO_NAMES.includes(name))).toEqual([]);
});

test("every film a text shows is a video of the demo that can be played", () => {
	const named = demoArticles.flatMap(({ body }) => body.flatMap((block) => ("video" in block ? block.video : [])));
	const played = demoVideos.filter(({ captions }) => captions !== undefined).map(({ title }) => title);
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter((title) => !played.includes(title))).toEqual([]);
});

test("links in the texts lead to https addresses", () => {
	const runs = demoArticles.flatMap(({ body }) => body.flatMap((block) => ("p" in block ? block.p : [])));
	const hrefs = runs.flatMap((run) => (typeof run === "object" && "link" in run ? run.href : []));
	expect(hrefs.length).toBeGreaterThan(0);
	expect(hrefs.filter((href) => !href.startsWith("https://"))).toEqual([]);
});

test("the demo has the weather of every place a reader can choose, with the days ahead", () => {
	const weather = listDemoWeather(new Date("2026-11-23T20:00:00Z"));
	expect(weather.map(({ place }) => place).sort()).toEqual(PLACES.map(({ slug }) => slug).sort());
	const days = ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"].map((day) => ({ day }));
	expect(weather[0]?.value).toMatchObject({ days });
});

function listSlugs({ slug, children = [] }: SectionSeed): string[] {
	return [slug, ...children.flatMap(listSlugs)];
}

function isRealDate(date: string): boolean {
	const hasShape = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(date);
	const instant = new Date(`${date.slice(0, 10)}T00:00:00Z`);
	return hasShape && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date.slice(0, 10));
}

function isWholeBlock(block: DemoBlock): boolean {
	const kinds = Object.keys(block);
	if (kinds.length !== 1 || !kinds.every((kind) => BLOCK_KINDS.has(kind))) return false;
	if ("table" in block) {
		const { head, rows } = block.table;
		return rows.length > 0 && rows.every((row) => row.length === head.length);
	}
	if ("box" in block) return block.box.title !== "" && block.box.paragraphs.length > 0;
	if ("photo" in block) return block.photo.name !== "";
	return Object.values(block).every((content) => content.length > 0);
}

test("every note of the newsroom is about words that stand in its article", () => {
	const bodies = new Map(demoArticles.map(({ title, body }) => [title, JSON.stringify(body)]));
	expect(demoNotes.filter(({ article, quote }) => !bodies.get(article)?.includes(quote))).toEqual([]);
});
