import { db } from "../../db/client.ts";
import { getAuthorRowBySlug } from "../../db/queries/authors.ts";
import type { CategoryRow } from "../../db/queries/categories.ts";
import {
	type DeskCursor,
	type DeskFilter,
	type DeskRow,
	type DeskSort,
	toDeskCursor,
} from "../../db/queries/desk-articles.ts";
import type { Actor } from "../accounts/actor.ts";
import { listDeskSections } from "../categories/desk-sections.ts";
import { listRowsWith } from "./desk-search.ts";
import { listBelow, toVisible } from "./visible-articles.ts";
import type { ArticleState } from "./workflow.ts";

const PAGE = 50;

export interface DeskArticle {
	id: number;
	version: number;
	title: string;
	slug: string;
	state: ArticleState;
	category: string;
	/** Null for what came by import or command. */
	owner: string | null;
	updatedAt: Date;
	publishedAt: Date | null;
	/** It is to replace an article that is before readers. */
	isPendingDraft: boolean;
}

export interface DeskQuery {
	state: ArticleState | null;
	/** Slug of a section; what stands below it counts as well. */
	section: string | null;
	isOwn: boolean;
	/** Words of the title, the lead, the text and the authors. */
	text?: string;
	/** Slug of who signs it. */
	author?: string | null;
	/** Number of the account whose work it is. */
	owner?: number | null;
	dates?: DeskFilter["dates"];
	sort?: DeskSort;
	after: DeskCursor | null;
}

export const ANY_DAY: DeskFilter["dates"] = { of: "updated", since: null, until: null };

type Person = Actor & { kind: "user" };

/** An author, a section nobody knows finds nothing. */
const NOBODY = 0;

async function toFilter(actor: Person, query: DeskQuery, rows: readonly CategoryRow[]): Promise<DeskFilter> {
	const { state, section, isOwn, author = null, owner = null, dates = ANY_DAY } = query;
	const chosen = section === null ? null : rows.find(({ slug }) => slug === section);
	return {
		states: state === null ? [] : [state],
		categoryIds: chosen === null ? null : listBelow(rows, chosen?.id ?? NOBODY),
		ownerId: isOwn ? actor.userId : owner,
		authorId: author === null ? null : ((await getAuthorRowBySlug(db.read, author))?.id ?? NOBODY),
		dates,
		ids: null,
		visible: toVisible(actor, rows),
	};
}

/** A row of the list in words. @param names of the sections. */
export function toDeskArticle(row: DeskRow, names: ReadonlyMap<number, string>): DeskArticle {
	const { id, version, title, slug, state, categoryId, ownerName, updatedAt, publishedAt, revisesId } = row;
	const words = { category: names.get(categoryId) ?? "", owner: ownerName, isPendingDraft: revisesId !== null };
	return { ...{ id, version, title, slug, state, updatedAt, publishedAt }, ...words };
}

/** One page of the newsroom's articles that the actor may see, and where the next one begins. */
export async function listDeskArticles(
	actor: Person,
	query: DeskQuery,
): Promise<{ articles: DeskArticle[]; next: DeskCursor | null }> {
	const { text = "", sort = "updated", after } = query;
	const sections = await listDeskSections();
	const filter = await toFilter(actor, query, sections);
	const { rows, stoppedAt } = await listRowsWith(db.read, filter, { sort, after, limit: PAGE + 1 }, text);
	const names = new Map(sections.map(({ id, name }) => [id, name]));
	const shown = rows.slice(0, PAGE);
	const last = rows.length > PAGE ? shown.at(-1) : stoppedAt;
	return { articles: shown.map((row) => toDeskArticle(row, names)), next: last ? toDeskCursor(sort, last) : null };
}
