import { toClockParts } from "../../../../lib/dates.ts";
import { createRandom } from "../../../../lib/random.ts";
import type { ArticleGenre } from "../../../queries/article-words.ts";
import type { DemoArticle, DemoBlock } from "../demo-article.ts";
import { demoArticles } from "../demo-articles.ts";
import type { Beat, Paragraph } from "./beat.ts";
import { BEATS_ECONOMY } from "./beats-economy.ts";
import { BEATS_PARTY } from "./beats-party.ts";
import { BEATS_PUBLIC } from "./beats-public.ts";
import { BEATS_SOCIETY } from "./beats-society.ts";
import { PEN_NAMES } from "./bylines.ts";
import { CAPTIONS, CLOSINGS, COMMON_PARAGRAPHS, KICKERS, TITLE_TAILS } from "./common-paragraphs.ts";
import { COMPOSED_TOPICS } from "./composed-topics.ts";
import { fillPlaces, pick, pickHamlet, type Scene } from "./fill-places.ts";
import { NEW_MAP_FROM, NEW_PLACES, OLD_PLACES, type Place } from "./places.ts";
import { pickSome, pickWeighted, pickZipf } from "./weighted.ts";

export const BEATS: readonly Beat[] = [...BEATS_PARTY, ...BEATS_ECONOMY, ...BEATS_SOCIETY, ...BEATS_PUBLIC];

const GENRES: readonly (readonly [ArticleGenre, number])[] = [
	["news", 60],
	["report", 24],
	["feature", 9],
	["commentary", 3],
	["portrait", 3],
	["photo", 1],
];
/** Fewest and most paragraphs: a piece of news is short, everything else takes its time. */
const NEWS_LENGTH = [4, 9] as const;
const STORY_LENGTH = [8, 14] as const;
/** From here on a text is divided by headings. */
const LONG = 11;
/** Letters; such a title may go on. */
const SHORT_TITLE = 60;
const YEAR_MS = 365 * 86_400_000;

type Random = () => number;

/** What each picture shows, in the words of the articles written by hand. */
const ALTS: ReadonlyMap<string, string> = new Map(
	demoArticles.flatMap(({ body }) =>
		body.flatMap((block) => ("photo" in block ? [[block.photo.name, block.photo.alt]] : [])),
	),
);

function pickBeat(random: Random, at: Date): Beat {
	const hasCoast = at.getTime() >= NEW_MAP_FROM;
	const { year } = toClockParts(at);
	const possible = BEATS.filter(({ land, since = 0 }) => since <= year && (hasCoast || land !== "coast"));
	return pickWeighted(
		random,
		possible.map((beat) => [beat, beat.weight] as const),
	);
}

function toScene(random: Random, at: Date, beat: Beat): Scene {
	const map = at.getTime() >= NEW_MAP_FROM ? NEW_PLACES : OLD_PLACES;
	const places = map.filter(({ land }) => beat.land === undefined || land === beat.land);
	const place = pick(random, places);
	const others = places.filter(({ unit, name }) => unit === place.unit && name !== place.name);
	const { year, month } = toClockParts(at);
	return {
		place,
		other: pick(random, others.length > 0 ? others : map),
		hamlet: pickHamlet(place, random),
		year,
		month,
	};
}

/** All of it, the last sentence of a long one now and then left out. */
function toText(paragraph: Paragraph, scene: Scene, random: Random): string {
	const sentences = paragraph.length > 2 && random() < 0.15 ? paragraph.slice(0, -1) : paragraph;
	return sentences.map((sentence) => fillPlaces(sentence, scene, random)).join(" ");
}

/** The beat's own paragraphs first in number, then what can be said in any field; two make one in half of the places. */
function toBody(random: Random, beat: Beat, scene: Scene, { genre, credit }: { genre: ArticleGenre; credit: string }) {
	const [fewest, most] = genre === "news" ? NEWS_LENGTH : STORY_LENGTH;
	const count = fewest + Math.floor(random() ** 1.5 * (most - fewest + 1));
	const pieces = count - 2 + Math.floor(count * random());
	const own = pickSome(random, beat.paragraphs, Math.ceil(pieces * 0.65));
	const common = pickSome(random, COMMON_PARAGRAPHS, pieces - own.length);
	const middle = pickSome(random, [...own, ...common], pieces).map((paragraph) => toText(paragraph, scene, random));
	const doubled = middle.splice(count - 2);
	const texts = middle.map((text, index) => [text, doubled[index]].filter(Boolean).join(" "));
	const blocks: DemoBlock[] = [
		{ p: toText(pick(random, beat.openings), scene, random) },
		...pickSome(random, texts, texts.length).map((p) => ({ p })),
		{ p: toText(pick(random, CLOSINGS), scene, random) },
	];
	if (count >= LONG) addHeadings(blocks, pickSome(random, beat.headings, 2));
	if (random() < 0.8) blocks.splice(1, 0, toPicture(random, beat, scene, credit));
	return blocks;
}

function toTitle(random: Random, beat: Beat, scene: Scene): string {
	const title = fillPlaces(pick(random, beat.titles), scene, random);
	const isShort = title.length < SHORT_TITLE && !title.includes(":");
	return isShort && random() < 0.7 ? title + fillPlaces(pick(random, TITLE_TAILS), scene, random) : title;
}

function addHeadings(blocks: DemoBlock[], [first = "", second = ""]: readonly string[]): void {
	const third = Math.floor(blocks.length / 3);
	blocks.splice(2 * third, 0, { h2: second });
	blocks.splice(third, 0, { h2: first });
}

function toPicture(random: Random, beat: Beat, scene: Scene, credit: string): DemoBlock {
	const name = pick(random, beat.photos);
	const caption = fillPlaces(pick(random, CAPTIONS), scene, random);
	return { photo: { name, alt: ALTS.get(name) ?? "", caption, credit } };
}

/** Two or three subjects, often the place, and now and then one that hardly any other article has. */
function pickTags(random: Random, beat: Beat, { name }: Place): string[] {
	const tags = [pickZipf(random, beat.tags), pickZipf(random, beat.tags)];
	if (random() < 0.5) tags.push(name);
	if (random() < 0.3) tags.push(pickZipf(random, pick(random, BEATS).tags));
	if (random() < 0.15) tags.push(`${pickZipf(random, beat.tags)} ${name}`);
	return [...new Set(tags)];
}

function pickAuthors(random: Random): string[] {
	const first = pickZipf(random, PEN_NAMES);
	return random() < 0.12 ? [...new Set([first, pickZipf(random, PEN_NAMES)])] : [first];
}

/** Median some 400, a few many thousands: the logarithm of a story's views is spread like a bell. */
function pickViews(random: Random): number {
	const bell = random() + random() + random() + random() - 2;
	return Math.round(Math.exp(6 + 2.2 * bell));
}

function pickTopic(random: Random, day: string): string | undefined {
	const open = COMPOSED_TOPICS.filter(({ from, until }) => from <= day && day <= until);
	return open.length > 0 && random() < 0.12 ? pick(random, open).slug : undefined;
}

/** "2019-04-12T08:30", or the bare day for half of what is older than eight years: old portals kept no clock time. */
function toWhen(random: Random, at: Date, until: Date): { date: string } {
	const local = new Date(at.getTime() + 7 * 3_600_000).toISOString();
	const isOld = until.getTime() - at.getTime() > 8 * YEAR_MS;
	return { date: local.slice(0, isOld && random() < 0.5 ? 10 : 16) };
}

/**
 * Article `number` of the archive called `seed`: the same words for the same arguments, whatever was composed before.
 * @param at its date. @param until the day the archive ends.
 */
export function composeArticle(seed: string, number: number, at: Date, until: Date): DemoArticle {
	const random = createRandom(`${seed} ${number}`);
	const beat = pickBeat(random, at);
	const scene = toScene(random, at, beat);
	const authors = pickAuthors(random);
	const genre = pickWeighted(random, GENRES);
	const when = toWhen(random, at, until);
	const topic = pickTopic(random, when.date.slice(0, 10));
	return {
		title: toTitle(random, beat, scene),
		...(random() < 0.15 ? { kicker: fillPlaces(pick(random, KICKERS), scene, random) } : {}),
		category: pickWeighted(random, beat.sections),
		lead: fillPlaces(pick(random, beat.leads), scene, random),
		when,
		authors,
		genre,
		tags: pickTags(random, beat, scene.place),
		...(topic === undefined ? {} : { topic }),
		views: pickViews(random),
		body: toBody(random, beat, scene, { genre, credit: authors[0] ?? "" }),
	};
}
