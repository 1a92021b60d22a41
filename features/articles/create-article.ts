import { db } from "../../db/client.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import type { ArticleInput } from "./article-input.ts";
import { addArticle } from "./article-writing.ts";

/** Writes a draft. @returns its id; its version is 1. @throws NotAllowedError, ArticleInputError without a title. */
export async function createArticle(actor: Actor, input: ArticleInput): Promise<number> {
	requireCan(actor, "article.create");
	return db.tx((tx) => addArticle(tx, actor, { input, publication: null }));
}
