import { ARTICLE_STATES } from "../../db/queries/article-words.ts";
import type { DeskCursor, DeskSort } from "../../db/queries/desk-articles.ts";
import { parseDay, toDayKey } from "../../lib/dates.ts";
import { ANY_DAY, type DeskQuery } from "./desk-listing.ts";
import type { ArticleState } from "./workflow.ts";

type Given = Record<string, string | string[] | undefined>;

export const DESK_PATH = "/admin/bai-viet";
const DAY_MS = 86_400_000;
const MOST_LETTERS = 200;

/** How the list can be sorted, by the word in its address. */
const SORTS: Readonly<Record<string, DeskSort>> = { sua: "updated", dang: "published", "tieu-de": "title" };

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
const isState = (word: string): word is ArticleState => (ARTICLE_STATES as readonly string[]).includes(word);

/** "1764400000000-12" or "can-bo-moi-12": where the page before ended. */
function parseCursor(text: string, sort: DeskSort): DeskCursor | null {
	const [, key, id] = /^([a-z0-9-]{1,300})-(\d{1,9})$/.exec(text) ?? [];
	if (!key || !id || (sort !== "title" && !/^-?\d{1,15}$/.test(key))) return null;
	return { key, id: Number(id) };
}

function parseDayOrNull(text: string): Date | null {
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? parseDay(text) : null;
}

function parseDates(given: Given): DeskQuery["dates"] {
	const last = parseDayOrNull(first(given.den));
	return {
		of: first(given.theo) === "dang" ? "published" : "updated",
		since: parseDayOrNull(first(given.tu)),
		until: last && new Date(last.getTime() + DAY_MS),
	};
}

/** What the address of the list asks for; what it does not know counts as nothing. */
export function parseDeskQuery(given: Given): DeskQuery {
	const state = first(given["trang-thai"]);
	const section = first(given["chuyen-muc"]);
	const author = first(given["tac-gia"]);
	const owner = first(given["nguoi-viet"]);
	const word = first(given.xep);
	const sort = (Object.hasOwn(SORTS, word) && SORTS[word]) || "updated";
	return {
		state: isState(state) ? state : null,
		section: section === "" ? null : section,
		isOwn: first(given["cua-toi"]) === "1",
		text: first(given.q).slice(0, MOST_LETTERS).trim(),
		author: author === "" ? null : author,
		owner: /^[1-9]\d{0,8}$/.test(owner) ? Number(owner) : null,
		dates: parseDates(given),
		sort,
		after: parseCursor(first(given.sau), sort),
	};
}

/** The query of the list's address without its page: the same wherever it is kept; empty when nothing is asked for. */
export function toDeskWords(query: DeskQuery): URLSearchParams {
	const { state, section, isOwn, text = "", author, owner, dates = ANY_DAY, sort = "updated" } = query;
	const words: [string, string | null | undefined][] = [
		["q", text],
		["trang-thai", state],
		["chuyen-muc", section],
		["tac-gia", author],
		["nguoi-viet", owner ? String(owner) : null],
		["cua-toi", isOwn ? "1" : null],
		["theo", dates.of === "published" && (dates.since || dates.until) ? "dang" : null],
		["tu", dates.since && toDayKey(dates.since)],
		["den", dates.until && toDayKey(new Date(dates.until.getTime() - DAY_MS))],
		["xep", toSortWord(sort)],
	];
	return new URLSearchParams(words.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The word of an order in the address; empty for the usual one. */
export function toSortWord(sort: DeskSort): string {
	return sort === "updated" ? "" : (Object.keys(SORTS).find((word) => SORTS[word] === sort) ?? "");
}

/** The address of the list, of its page after `next`. */
export function toDeskPath(query: DeskQuery, next: DeskCursor | null = null): string {
	const words = toDeskWords(query);
	if (next) words.set("sau", `${next.key}-${next.id}`);
	return words.size === 0 ? DESK_PATH : `${DESK_PATH}?${words}`;
}
