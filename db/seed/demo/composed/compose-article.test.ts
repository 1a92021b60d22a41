import { expect, test } from "vitest";
import { toClockParts } from "../../../../lib/dates.ts";
import { createRandom } from "../../../../lib/random.ts";
import { SECTIONS, type SectionSeed } from "../../sections.ts";
import type { DemoArticle } from "../demo-article.ts";
import { demoArticles } from "../demo-articles.ts";
import { DEMO_PHOTO_NAMES } from "../photos/demo-photos.ts";
import { CAPTIONS, CLOSINGS, COMMON_PARAGRAPHS, KICKERS, TITLE_TAILS } from "./common-paragraphs.ts";
import { BEATS, composeArticle } from "./compose-article.ts";
import { COMPOSED_TOPICS } from "./composed-topics.ts";
import { fillPlaces, type Scene } from "./fill-places.ts";
import { NEW_PLACES, OLD_PLACES } from "./places.ts";
import { spreadDates } from "./spread-dates.ts";

const UNTIL = new Date("2026-11-16T00:00:00+07:00");
const COUNT = 2000;
const dates = spreadDates(20 * COUNT, UNTIL, createRandom("dates"));
const at = (number: number) => new Date(dates[20 * number] as number);
const composed = Array.from({ length: COUNT }, (_, number) => composeArticle("thử", number, at(number), UNTIL));

const toParagraphs = ({ body }: DemoArticle) => body.flatMap((block) => ("p" in block ? [String(block.p)] : []));
const toText = (article: DemoArticle) =>
	[article.title, article.kicker ?? "", article.lead, JSON.stringify(article.body)].join("\n");
const listSlugs = ({ slug, children = [] }: SectionSeed): string[] => [slug, ...children.flatMap(listSlugs)];

test("the same seed and number give the same article, in whatever order they are composed", () => {
	for (const number of [1999, 7, 1000])
		expect(composeArticle("thử", number, at(number), UNTIL)).toEqual(composed[number]);
	expect(composeArticle("khác", 7, at(7), UNTIL)).not.toEqual(composed[7]);
});

test("every text of the material has all of its places filled", () => {
	const scene: Scene = { place: NEW_PLACES[0], other: NEW_PLACES[1], hamlet: "làng Ốp", year: 2026, month: 3 } as Scene;
	const ofBeats = BEATS.flatMap((beat) => [
		beat.titles,
		beat.leads,
		beat.headings,
		...beat.openings,
		...beat.paragraphs,
	]);
	const texts = [...ofBeats.flat(), ...COMMON_PARAGRAPHS.flat(), ...CLOSINGS.flat(), CAPTIONS, KICKERS, TITLE_TAILS];
	const random = createRandom("texts");
	for (const text of texts.flat()) {
		for (let tries = 0; tries < 5; tries += 1)
			expect(fillPlaces(text, scene, random), text).not.toMatch(/[{}[\]|]|undefined/);
	}
	expect(() => fillPlaces("{nothing}", scene, random)).toThrow("{nothing}");
});

test("texts are normalised, and sentences open with a capital", () => {
	for (const article of composed) {
		expect(toText(article)).toBe(toText(article).normalize("NFC"));
		for (const text of [article.title, article.lead, ...toParagraphs(article)]) expect(text).toMatch(/^[\p{Lu}\d“]/u);
	}
});

test("news have four to nine paragraphs, other articles eight to fourteen, none of them twice", () => {
	for (const article of composed) {
		const paragraphs = toParagraphs(article);
		expect(paragraphs.length).toBeGreaterThanOrEqual(article.genre === "news" ? 4 : 8);
		expect(paragraphs.length).toBeLessThanOrEqual(article.genre === "news" ? 9 : 14);
		expect(new Set(paragraphs).size).toBe(paragraphs.length);
	}
});

test("titles are of many lengths, a tenth of them long, none longer than 200 letters, and seldom the same", () => {
	const lengths = composed.map(({ title }) => title.length).sort((a, b) => a - b);
	expect(lengths[Math.floor(COUNT / 10)]).toBeLessThan(45);
	expect(lengths[Math.floor(COUNT * 0.9)]).toBeGreaterThan(100);
	expect(lengths.at(-1)).toBeLessThanOrEqual(200);
	expect(new Set(composed.map(({ title }) => title)).size).toBeGreaterThan(COUNT * 0.75);
});

test("every section, picture and topic an article names exists, and its picture has words", () => {
	const sections = new Set(SECTIONS.flatMap(listSlugs));
	const drawn = new Set(
		demoArticles.flatMap(({ body }) => body.flatMap((block) => ("photo" in block ? block.photo.name : []))),
	);
	const topics = new Set(COMPOSED_TOPICS.map(({ slug }) => slug));
	for (const { sections: named, photos } of BEATS) {
		expect(named.map(([slug]) => slug).filter((slug) => !sections.has(slug))).toEqual([]);
		expect(photos.filter((name) => !drawn.has(name) || !DEMO_PHOTO_NAMES.includes(name))).toEqual([]);
	}
	const pictures = composed.flatMap(({ body }) => body.flatMap((block) => ("photo" in block ? block.photo : [])));
	expect(pictures.filter(({ alt, caption, credit }) => [alt, caption, credit].includes(""))).toEqual([]);
	const ofTopics = composed.flatMap(({ topic }) => topic ?? []);
	expect(ofTopics.filter((topic) => !topics.has(topic))).toEqual([]);
	expect(ofTopics.length).toBeGreaterThan(COUNT / 50);
});

test("articles before July 2025 know districts, later ones communes and wards, and the coast only then", () => {
	const names = (places: typeof OLD_PLACES) => places.map(({ unit, name }) => `${unit} ${name}`);
	const [districts, communes] = [names(OLD_PLACES), names(NEW_PLACES)];
	const newOnly = communes.filter((name) => name.startsWith("xã ") || name.startsWith("phường "));
	const isOld = (_: DemoArticle, number: number) => at(number) < new Date("2025-07-01T00:00:00+07:00");
	const old = composed.filter(isOld).map(toText);
	const recent = composed.filter((article, number) => !isOld(article, number)).map(toText);
	expect(recent.length).toBeGreaterThan(50);
	expect(old.filter((text) => newOnly.some((name) => text.includes(`${name},`) || text.includes(`${name}.`)))).toEqual(
		[],
	);
	expect(recent.filter((text) => districts.some((name) => text.includes(`${name},`)))).toEqual([]);
});

test("a few tags are on many articles, many on hardly any", () => {
	const counts = [
		...Map.groupBy(
			composed.flatMap(({ tags = [] }) => tags),
			(tag) => tag,
		).values(),
	].map(({ length }) => length);
	counts.sort((a, b) => b - a);
	expect(counts[0]).toBeGreaterThan(COUNT / 25);
	expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 4);
});

test("articles older than eight years keep their clock time in half of the cases, younger ones always", () => {
	const hasClock = composed.map(({ when }) => "date" in when && when.date.includes("T"));
	const isOld = (number: number) => toClockParts(at(number)).year < 2018;
	const ofOld = hasClock.filter((_, number) => isOld(number));
	const share = ofOld.filter(Boolean).length / ofOld.length;
	expect(share).toBeGreaterThan(0.4);
	expect(share).toBeLessThan(0.6);
	const young = hasClock.filter((_, number) => toClockParts(at(number)).year >= 2019);
	expect(young.every(Boolean)).toBe(true);
});
