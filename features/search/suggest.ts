import { db } from "../../db/client.ts";
import { countLists } from "../../db/queries/article-lists.ts";
import { getSearchScope, listArticleIdsAt, listNewestWith } from "../../db/queries/search.ts";
import { listWords, type Word } from "../../lib/words.ts";
import { toArticlePath } from "../articles/article.ts";
import { listHeadlines } from "../articles/teasers.ts";
import { makeBegunRank } from "./begun-words.ts";
import { toFoldedTerms, toPairTerms } from "./search-terms.ts";
import { parseSearchWords } from "./search-words.ts";
import { getSuggestedNames, NAME_KINDS, type NameKind, type SuggestedName, toNameKey } from "./suggested-names.ts";

/** Something a reader may mean who has begun to type. */
export interface Suggestion {
	kind: NameKind | "article";
	text: string;
	path: string;
}

const MOST_SUGGESTED = 8;
/** Of these, names; the rest are titles, or names again where there are not so many titles. */
const NAMES_FIRST = 5;
/** Of those that share their first letters with what is typed: comparing more would keep others waiting. */
const NAMES_LOOKED_AT = 4000;
/** Whose articles are counted: of names that go on from the same letters, those that are written about most come first. */
const NAMES_COUNTED = 60;
/** These have a page without articles as well. */
const STANDING: ReadonlySet<NameKind> = new Set(["category", "topic"]);
/** Fewer letters stand in too many titles to mean one. */
const LEAST_LETTERS_OF_TITLE = 4;
const TITLES_LOOKED_AT = 40;
/** Titles are suggested of about so many of the newest articles, whatever the age of the portal. */
const NEWEST_ARTICLES = 20_000;
export const LEAST_LETTERS = 2;
export const MOST_LETTERS = 80;

/** At most eight things that go on from what was typed, names before titles; none for fewer than two letters or more than 80. */
export async function suggest(query: string): Promise<Suggestion[]> {
	const typed = query.normalize("NFC").trim();
	const letters = [...typed].length;
	const words = parseSearchWords(typed);
	if (letters < LEAST_LETTERS || letters > MOST_LETTERS || words.length === 0) return [];
	const names = await listNamesBegun(words);
	const titles = letters < LEAST_LETTERS_OF_TITLE ? [] : await listTitlesBegun(words);
	const first = names.slice(0, Math.max(NAMES_FIRST, MOST_SUGGESTED - titles.length));
	return [...first, ...titles].slice(0, MOST_SUGGESTED);
}

async function listNamesBegun(typed: readonly Word[]): Promise<Suggestion[]> {
	const toRank = makeBegunRank(typed);
	const names = (await getSuggestedNames()).get(toNameKey(typed[0]?.folded ?? "")) ?? [];
	const found = names.slice(0, NAMES_LOOKED_AT).flatMap((name) => {
		const rank = toRank(name.words);
		return rank === null ? [] : [{ name, rank: rank * NAME_KINDS.length + NAME_KINDS.indexOf(name.kind) }];
	});
	const nearest = found
		.sort((one, other) => one.rank - other.rank || one.name.words.length - other.name.words.length)
		.slice(0, NAMES_COUNTED);
	const articlesOf = await countArticles(nearest.map(({ name }) => name));
	return nearest
		.map(({ name, rank }) => ({ name, rank, articles: articlesOf(name) }))
		.filter(({ name, articles }) => articles > 0 || STANDING.has(name.kind))
		.sort((one, other) => one.rank - other.rank || other.articles - one.articles)
		.map(({ name: { kind, name: text, path } }) => ({ kind, text, path }));
}

async function countArticles(names: readonly SuggestedName[]): Promise<(name: SuggestedName) => number> {
	const counts = new Map<NameKind, Map<number, number>>();
	for (const kind of NAME_KINDS) {
		const ids = names.filter((name) => name.kind === kind).map(({ id }) => id);
		counts.set(kind, await countLists(db.read, kind, ids));
	}
	return ({ kind, id }) => counts.get(kind)?.get(id) ?? 0;
}

/** Titles of new articles; the last word may only be begun, which the index does not know: such titles are looked through. */
async function listTitlesBegun(typed: readonly Word[]): Promise<Suggestion[]> {
	const whole = await listTitlesWith(typed, typed);
	if (whole.length > 0 || typed.length === 1) return whole;
	return listTitlesWith(typed.slice(0, -1), typed);
}

async function listTitlesWith(words: readonly Word[], typed: readonly Word[]): Promise<Suggestion[]> {
	const scope = await getSearchScope(db.read, { from: null, until: null });
	if (!scope) return [];
	const lowest = Math.max(scope.lowest, Math.floor(scope.highest - NEWEST_ARTICLES * scope.spacing));
	const terms = words.length === 1 ? toFoldedTerms("title", words) : toPairTerms("title", words);
	const positions = await listNewestWith(db.read, { ...scope, lowest }, [...new Set(terms)], TITLES_LOOKED_AT);
	const toRank = makeBegunRank(typed);
	const headlines = await listHeadlines(await listArticleIdsAt(db.read, positions));
	return headlines
		.flatMap((article) => {
			const rank = toRank(listWords(article.title));
			return rank === null ? [] : [{ article, rank: Math.floor(rank / 2) }];
		})
		.sort((one, other) => one.rank - other.rank)
		.slice(0, MOST_SUGGESTED)
		.map(({ article }) => ({ kind: "article", text: article.title, path: toArticlePath(article) }));
}
