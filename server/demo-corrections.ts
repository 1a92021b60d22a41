import type { Tx } from "../db/client.ts";
import { demoCorrections } from "../db/seed/demo/demo-corrections.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { getArticleInput } from "../features/articles/article-to-input.ts";
import { writeCorrection } from "../features/corrections/correct-article.ts";

/** Says of some invented articles what was wrong with them. @param articles by title. */
export async function writeDemoCorrections(tx: Tx, articles: ReadonlyMap<string, { id: number }>): Promise<void> {
	for (const { article, kind, note } of demoCorrections) {
		const written = articles.get(article);
		if (!written) throw new Error(`no article is called ${article}`);
		const { id } = written;
		const { row, input } = await getArticleInput(tx, id);
		await writeCorrection(tx, systemActor("demo"), id, { input, baseVersion: row.version, kind, note });
	}
}
