import type { MediaItemRow } from "../../db/queries/media.ts";
import type { LibraryFilter } from "../../db/queries/media-library.ts";
import { toMediaWords } from "../../db/queries/media-words.ts";
import { parseDay, toDayKey, toNextMidnight } from "../../lib/dates.ts";
import { LIBRARY_PATH } from "./media-item-path.ts";

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** The name of each field in the address of the library. */
export const LIBRARY_FIELDS = {
	...{ text: "q", kind: "loai", uploader: "nguoi", from: "tu-ngay", to: "den-ngay", rights: "quyen" },
} as const;

/** What the address asks for, as its fields show it; empty where nothing is asked. */
export type LibraryWords = Record<keyof typeof LIBRARY_FIELDS, string>;

const BELOW = "sau";
const MOST_LETTERS = 100;
const MOST_WORDS = 8;
const DAY_MS = 86_400_000;
/** Rights that end within so many days are told beforehand. */
const NEAR_DAYS = 30;

export const KIND_WORDS: Readonly<Record<string, MediaItemRow["kind"]>> = {
	...{ anh: "photo", "tai-lieu": "document", "am-thanh": "audio", phim: "video" },
};

/** Which rights to list, by the word in the address. */
export const RIGHTS_NAMES = { "sap-het": "Hết, sắp hết", "da-het": "Đã hết" } as const;

const toWord = (value: Given[string]) => (typeof value === "string" ? value.normalize("NFC").trim() : "");

function toDay(text: string): Date | null {
	try {
		return parseDay(text);
	} catch {
		return null;
	}
}

/** Reads the address; words it does not know are left out. */
export function parseLibraryWords(given: Given): LibraryWords {
	const read = (name: keyof LibraryWords) => toWord(given[LIBRARY_FIELDS[name]]);
	const keep = (text: string, isKnown: boolean) => (isKnown ? text : "");
	return {
		text: read("text").slice(0, MOST_LETTERS),
		kind: keep(read("kind"), Object.hasOwn(KIND_WORDS, read("kind"))),
		uploader: keep(read("uploader"), /^[1-9]\d{0,8}$/.test(read("uploader"))),
		from: keep(read("from"), toDay(read("from")) !== null),
		to: keep(read("to"), toDay(read("to")) !== null),
		rights: keep(read("rights"), Object.hasOwn(RIGHTS_NAMES, read("rights"))),
	};
}

/** Where the page begins: below this number; null for the newest. */
export function parseBelow(given: Given): number | null {
	const text = toWord(given[BELOW]);
	return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** The last day of which rights count as near their end. */
export function toNearDay(now: Date): string {
	return toDayKey(new Date(now.getTime() + NEAR_DAYS * DAY_MS));
}

/** What the database is asked for. Days are days of Vietnam, the last one included. */
export function toLibraryFilter({ text, kind, uploader, from, to, rights }: LibraryWords, now: Date): LibraryFilter {
	const last = toDay(to);
	const ended = toDayKey(new Date(now.getTime() - DAY_MS));
	return {
		words: toMediaWords(text).slice(0, MOST_WORDS),
		kind: KIND_WORDS[kind] ?? null,
		uploaderId: uploader === "" ? null : Number(uploader),
		since: toDay(from),
		until: last && toNextMidnight(last),
		rightsUntil: rights === "" ? null : rights === "da-het" ? ended : toNearDay(now),
	};
}

/** Whether anything is asked for at all. */
export function isNarrowed(words: LibraryWords): boolean {
	return Object.values(words).some((word) => word !== "");
}

/** Address of the library with these words, from a place in it on. */
export function toLibraryPath(words: LibraryWords, below: number | null = null): string {
	const named = Object.entries(LIBRARY_FIELDS).map(([key, name]) => [name, words[key as keyof LibraryWords]]);
	const query = new URLSearchParams(named.filter(([, word]) => word !== "") as [string, string][]);
	if (below !== null) query.set(BELOW, String(below));
	return query.size === 0 ? LIBRARY_PATH : `${LIBRARY_PATH}?${query}`;
}
