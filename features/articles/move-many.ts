import { db } from "../../db/client.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import type { Actor } from "../accounts/actor.ts";
import { canSomewhere } from "../accounts/policy.ts";
import { moveArticle } from "./move-article.ts";
import { placeArticle } from "./place-article.ts";
import { MOVES, STATE_NAMES } from "./workflow.ts";

/** In place of a move: to another section. */
export const PLACE = "section";

/** Moves that make sense for several articles together. */
const TOGETHER: readonly string[] = ["submit", "take-up", "forward", "approve", "publish", "take-down"];

export interface ManyRequest {
	/** Name of a move, or PLACE. */
	move: string;
	reason: string;
	/** Slug of the section to move to. */
	section: string;
	/** The person has looked at what the checklists ask about. */
	hasLooked: boolean;
}

/** A row as the person saw it. */
export interface SeenArticle {
	id: number;
	version: number;
}

/** How it went, by the article's number: what it is now, or after "!" why nothing was done. */
export type ManyResults = Record<string, string>;

/** What somebody can do with several articles at once, as a list offers it. */
export function listMovesTogether(actor: Actor): { name: string; label: string; needsReason: boolean }[] {
	return MOVES.filter(({ name, action }) => TOGETHER.includes(name) && canSomewhere(actor, action)).map((move) => ({
		...{ name: move.name, label: move.label, needsReason: move.needsReason === true },
	}));
}

async function moveOne(actor: Actor, { id, version }: SeenArticle, request: ManyRequest): Promise<string> {
	const { move, reason, section, hasLooked } = request;
	if (move === PLACE) {
		await placeArticle(actor, id, { baseVersion: version, section });
		return "Đã chuyển chuyên mục";
	}
	await moveArticle(actor, id, { move, baseVersion: version, reason, hasLooked });
	const row = await getArticleRow(db.read, id);
	return row ? STATE_NAMES[row.state] : "Xong";
}

/** Does the same with each article by itself: one that cannot be moved holds up none of the others. */
export async function moveMany(
	actor: Actor,
	articles: readonly SeenArticle[],
	request: ManyRequest,
): Promise<ManyResults> {
	const results: ManyResults = {};
	for (const article of articles) {
		try {
			results[article.id] = await moveOne(actor, article, request);
		} catch (error) {
			if (!(error instanceof Error && "personMessage" in error)) throw error;
			results[article.id] = `!${String(error.personMessage)}`;
		}
	}
	return results;
}

/** "Đã xong 3 bài; 1 bài không làm được, xem lý do ở từng dòng." */
export function describeMany(results: ManyResults): string {
	const all = Object.values(results);
	const refused = all.filter((result) => result.startsWith("!")).length;
	const done = `Đã xong ${all.length - refused} bài`;
	return refused === 0 ? `${done}.` : `${done}; ${refused} bài không làm được, xem lý do ở từng dòng.`;
}
