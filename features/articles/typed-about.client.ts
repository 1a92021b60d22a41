"use client";

import type { AboutWords } from "../../db/queries/autosaves.ts";

/** The sheet's second part as it is typed. */
export function toAboutWords(data: FormData): AboutWords {
	const read = (name: string) => String(data.get(name) ?? "").trim();
	const readAll = (name: string) => data.getAll(name).map(String);
	return {
		...{ authors: readAll("authors[]"), hidesAuthors: data.has("hidesAuthors"), tags: readAll("tags[]") },
		topicIds: readAll("topicIds[]").map(Number),
		...{ genre: read("genre"), language: read("language"), layout: read("layout") },
		...{ date: read("date"), isDayOnly: data.has("isDayOnly") },
		...{ source: read("source"), sourceUrl: read("sourceUrl"), sourceDate: read("sourceDate") },
		related: readAll("related[]").map((json) => JSON.parse(json) as AboutWords["related"][number]),
		...{ seoTitle: read("seoTitle"), seoDescription: read("seoDescription"), slug: read("slug") },
	};
}

/** Whether two sheets say the same of what stands around the words. */
export function isSameAbout(one: AboutWords, other: AboutWords): boolean {
	const names = Object.keys(one) as (keyof AboutWords)[];
	return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
