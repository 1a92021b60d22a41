import type { Tx } from "../db/client.ts";
import { insertLetter } from "../db/queries/letters.ts";
import { demoLetters } from "../db/seed/demo/demo-letters.ts";

const HOUR_MS = 3_600_000;

/**
 * Writes the invented letters; nobody is told of them by mail.
 * @param articles the invented articles by their titles. @throws Error when one of them is not there.
 */
export async function writeDemoLetters(
	tx: Tx,
	articles: ReadonlyMap<string, { id: number }>,
	now: Date,
): Promise<void> {
	for (const { report, answer, hoursAgo, ...letter } of demoLetters) {
		const article = report ? articles.get(report.article) : null;
		if (article === undefined) throw new Error(`a report is about an article that is not there: ${report?.article}`);
		await insertLetter(tx, {
			...letter,
			kind: report ? "error-report" : "contact",
			articleId: article?.id ?? null,
			articleVersion: report ? 1 : null,
			fault: report?.fault ?? null,
			quote: report?.quote ?? "",
			createdAt: new Date(now.getTime() - hoursAgo * HOUR_MS),
			state: answer === null ? "new" : "answered",
			note: answer ?? "",
			settledAt: answer === null ? null : now,
			isDemo: true,
		});
	}
}
