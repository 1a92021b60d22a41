import type { Actor } from "../accounts/actor.ts";
import { getSheet } from "./queries.ts";

/** The article behind this one in its month's sheet that has something to be settled; from the start again at the end; null for none. */
export async function findNextOpen(actor: Actor, month: string, articleId: number): Promise<number | null> {
	const { items } = await getSheet(actor, month);
	const here = items.findLastIndex((item) => item.articleId === articleId);
	const next = [...items.slice(here + 1), ...items.slice(0, here + 1)].find(({ fault }) => fault !== null);
	return next?.articleId ?? null;
}
