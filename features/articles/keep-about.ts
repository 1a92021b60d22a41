import type { Reader, Tx } from "../../db/client.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { listArticleTitles } from "../../db/queries/pick-names.ts";
import { listSourceRows } from "../../db/queries/sources.ts";
import { listTopicRows } from "../../db/queries/topics.ts";
import { isSameName } from "../../lib/slug.ts";
import type { Actor } from "../accounts/actor.ts";
import { keepAuthor } from "../authors/keep-author.ts";
import { keepTag } from "../tags/keep-tag.ts";
import type { ArticleInput } from "./article-input.ts";
import { toVisible } from "./visible-articles.ts";

/** What stands around the words of an article, as a person names it. */
export interface ArticleAbout
	extends Required<Pick<ArticleInput, "date" | "ownSlug" | "seo" | "layout" | "relatedIds">> {
	/** Pen names, in the order of the byline; new ones are made. */
	authors: readonly string[];
	hidesAuthors: boolean;
	/** New ones are made. */
	tags: readonly string[];
	topicIds: readonly number[];
	genre: ArticleInput["genre"];
	language: ArticleInput["language"];
	/** A name that is none of the newsroom's sources stays a name. */
	source: { name: string; url: string | null; publishedAt: Date | null };
}

async function keepAll(names: readonly string[], keep: (name: string) => Promise<number>): Promise<number[]> {
	const ids: number[] = [];
	for (const name of names) ids.push(await keep(name));
	return [...new Set(ids)];
}

/** The source of that name among those the newsroom keeps. */
async function findSourceId(reader: Reader, name: string): Promise<number | null> {
	if (name === "") return null;
	return (await listSourceRows(reader)).find((row) => isSameName(row.name, name))?.id ?? null;
}

/** Of what is picked, what the actor may see or what stood there before: nobody learns a title by picking its number. */
async function listPicks(
	tx: Tx,
	actor: Actor,
	wanted: readonly number[],
	before: readonly number[],
): Promise<number[]> {
	const visible = actor.kind === "user" ? toVisible(actor, await listCategoryRows(tx)) : null;
	const seen = new Set((await listArticleTitles(tx, wanted, visible)).map(({ id }) => id));
	return wanted.filter((id) => seen.has(id) || before.includes(id));
}

/** The same by numbers, as it is written; authors and tags that are new are made. @param before what is picked now. */
export async function keepAbout(
	tx: Tx,
	actor: Actor,
	about: ArticleAbout,
	before: readonly number[],
): Promise<Partial<ArticleInput>> {
	const { authors, tags, topicIds, source, relatedIds, ...same } = about;
	const topics = new Set((await listTopicRows(tx)).map(({ id }) => id));
	return {
		...same,
		authorIds: await keepAll(authors, (name) => keepAuthor(tx, name)),
		tagIds: await keepAll(tags, (name) => keepTag(tx, name)),
		topicIds: [...new Set(topicIds)].filter((id) => topics.has(id)),
		source: { ...source, id: await findSourceId(tx, source.name) },
		relatedIds: await listPicks(tx, actor, relatedIds, before),
	};
}
