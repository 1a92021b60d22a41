import type { Tx } from "../db/client.ts";
import { listCategoryRows } from "../db/queries/categories.ts";
import type { DemoArticle } from "../db/seed/demo/demo-article.ts";
import type { Publication } from "../features/articles/article-input.ts";
import type { NewArticle } from "../features/articles/article-writing.ts";
import { keepAuthor } from "../features/authors/keep-author.ts";
import { keepTag } from "../features/tags/keep-tag.ts";
import { toDemoDocument, toNfc } from "./demo-document.ts";

const HOUR_MS = 3_600_000;

type Ids = ReadonlyMap<string, number>;

/** Rows that invented articles refer to by the names their texts give them. */
export interface DemoSurroundings {
	mediaIds: Ids;
	topicIds: Ids;
	/** By title; none where texts name none. */
	videoIds?: Ids;
	/** By name; none where texts name none that are kept. */
	sourceIds?: Ids;
	categoryIds: Ids;
	/** Grow as articles name new ones. */
	authorIds: Map<string, number>;
	tagIds: Map<string, number>;
	/** Hours in the texts count back from here. */
	now: Date;
}

/** What articles written in this transaction and after it can refer to. */
export async function toSurroundings(
	tx: Tx,
	known: Pick<DemoSurroundings, "mediaIds" | "topicIds" | "videoIds" | "sourceIds" | "now">,
): Promise<DemoSurroundings> {
	const categoryIds = new Map((await listCategoryRows(tx)).map(({ slug, id }) => [slug, id]));
	return { ...known, categoryIds, authorIds: new Map(), tagIds: new Map() };
}

/**
 * An invented text as a verb takes it; its authors and tags are made when they are new.
 * @throws Error for a section, topic or picture that does not exist.
 */
export async function toNewArticle(tx: Tx, article: DemoArticle, around: DemoSurroundings): Promise<NewArticle> {
	const photo = article.body.find((block) => "photo" in block)?.photo;
	const authorIds: number[] = [];
	for (const name of article.authors) {
		authorIds.push(await keepOnce(around.authorIds, name, () => keepAuthor(tx, name, { isDemo: true })));
	}
	const tagIds: number[] = [];
	for (const name of article.tags ?? []) tagIds.push(await keepOnce(around.tagIds, name, () => keepTag(tx, name)));
	const input = {
		title: toNfc(article.title),
		kicker: toNfc(article.kicker ?? ""),
		lead: toNfc(article.lead),
		genre: article.genre,
		language: article.language ?? "vi",
		categoryId: requireId(around.categoryIds, article.category),
		coverMediaId: photo ? requireId(around.mediaIds, photo.name) : null,
		authorIds: [...new Set(authorIds)],
		hidesAuthors: false,
		tagIds: [...new Set(tagIds)],
		topicIds: article.topic ? [requireId(around.topicIds, article.topic)] : [],
		source: {
			...{ name: article.source?.name ?? "", url: article.source?.url ?? null },
			id: around.sourceIds?.get(article.source?.name ?? "") ?? null,
		},
		layout: article.layout ?? "default",
		body: toDemoDocument(article.body, around.mediaIds, around.videoIds),
	};
	return { input, publication: toPublication(article.when, around.now), importedViews: article.views, isDemo: true };
}

async function keepOnce(ids: Map<string, number>, name: string, keep: () => Promise<number>): Promise<number> {
	const id = ids.get(name) ?? (await keep());
	ids.set(name, id);
	return id;
}

/** The date of an invented text; hours count back from `now`, to the minute. */
export function toPublication(when: DemoArticle["when"], now: Date): Publication {
	if ("hoursAgo" in when) {
		const minute = Math.floor((now.getTime() - when.hoursAgo * HOUR_MS) / 60_000);
		return { at: new Date(minute * 60_000), hasClockTime: true };
	}
	const hasClockTime = when.date.includes("T");
	return { at: new Date(`${when.date}${hasClockTime ? ":00" : "T00:00:00"}+07:00`), hasClockTime };
}

/** @throws Error for a name that nothing bears. */
export function requireId(ids: Ids, name: string): number {
	const id = ids.get(name);
	if (id === undefined) throw new Error(`demo content names “${name}”, which does not exist`);
	return id;
}
