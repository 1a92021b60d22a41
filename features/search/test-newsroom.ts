import { db } from "../../db/client.ts";
import { type ListKey, listArticlesAfter } from "../../db/queries/article-lists.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertCategory } from "../../db/queries/categories.ts";
import { systemActor } from "../accounts/actor.ts";
import type { ArticleInput } from "../articles/article-input.ts";
import { createArticle } from "../articles/create-article.ts";
import { ALL_ARTICLES } from "../articles/listings.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { takeDownArticle } from "../articles/take-down-article.ts";
import { findArticles } from "./find-articles.ts";
import { parseSearchWords } from "./search-words.ts";

const NOON = Date.parse("2026-11-20T05:00:00Z");
const HOUR_MS = 3_600_000;
const cli = systemActor("cli");

export interface TestArticle {
	title: string;
	lead?: string;
	/** Paragraphs of the body. */
	text?: string[];
	hoursAgo?: number;
	changes?: Partial<ArticleInput>;
}

export interface Newsroom {
	categoryId: number;
	toInput: (article: TestArticle) => ArticleInput;
	/** @returns the id of the article; its version is 2. */
	publish: (article: TestArticle) => Promise<number>;
	/** Titles of what is found on a page, in order. */
	search: (
		query: string,
		options?: { lists?: ListKey[]; from?: Date; until?: Date; page?: number },
	) => Promise<string[]>;
	takeAllDown: () => Promise<void>;
}

export const toInstant = (hoursAgo: number) => new Date(NOON - hoursAgo * HOUR_MS);

/** A section in the open database, and those who fill it. */
export async function openNewsroom(): Promise<Newsroom> {
	const categoryId = await db.tx((tx) =>
		insertCategory(tx, { slug: "tin-tuc", name: "Tin tức", parentId: null, position: 0 }),
	);
	const toInput = ({ title, lead = "Sapo.", text = [], changes }: TestArticle): ArticleInput => ({
		...{ title, kicker: "", lead, genre: "news", language: "vi", categoryId, coverMediaId: null },
		...{ authorIds: [], hidesAuthors: false, tagIds: [], topicIds: [], source: { name: "", url: null } },
		body: {
			type: "doc",
			content: text.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })),
		},
		...changes,
	});
	return {
		categoryId,
		toInput,
		publish: async (article) => {
			const id = await createArticle(cli, toInput(article));
			await publishArticle(cli, id, 1, { at: toInstant(article.hoursAgo ?? 0), hasClockTime: true });
			return id;
		},
		search: async (query, { lists = [], from = null, until = null, page = 1 } = {}) => {
			const found = await findArticles({ words: parseSearchWords(query), lists, from, until }, page);
			return (found?.documents ?? []).map(({ title }) => title);
		},
		takeAllDown: async () => {
			for (const { articleId } of await listArticlesAfter(db.read, ALL_ARTICLES, null, 1000)) {
				const row = await getArticleRow(db.read, articleId);
				await takeDownArticle(cli, articleId, row?.version ?? 0, "Hết bài kiểm tra");
			}
		},
	};
}
