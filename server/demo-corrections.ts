import type { Tx } from "../db/client.ts";
import { demoCorrections } from "../db/seed/demo/demo-corrections.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { getArticleInput } from "../features/articles/article-to-input.ts";
import { writeCorrection } from "../features/corrections/correct-article.ts";
import { requireId } from "./demo-news.ts";

/** Says of some invented articles what was wrong with them. @param articleIds by title. */
export async function writeDemoCorrections(tx: Tx, articleIds: ReadonlyMap<string, number>): Promise<void> {
	for (const { article, kind, note } of demoCorrections) {
		const id = requireId(articleIds, article);
		const { row, input } = await getArticleInput(tx, id);
		await writeCorrection(tx, systemActor("demo"), id, { input, baseVersion: row.version, kind, note });
	}
}
