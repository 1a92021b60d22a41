import { db } from "../../db/client.ts";
import type { BlockNode, RichText } from "../../lib/rich-text.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import { countSyllables, splitSentences } from "../../lib/sentences.ts";
import { getArticleInput } from "./article-to-input.ts";

/** Half of the sentences of a text that is read easily have no more syllables. */
export const MEDIAN_TARGET = 25;
const LONGEST_SHOWN = 5;

export interface MeasuredSentence {
	text: string;
	syllables: number;
}

export interface SentenceReport {
	sentences: number;
	/** Syllables; 0 without sentences. */
	median: number;
	/** The longest first. */
	longest: MeasuredSentence[];
	isWithinTarget: boolean;
}

/** How long the sentences of an article are: of its lead and its running text, without headings, tables and captions. */
export function measureSentences({ lead, body }: { lead: string; body: RichText }): SentenceReport {
	const text = toPlainText({ type: "doc", content: listRunningText(body.content) });
	const measured = [lead, ...text.split("\n")]
		.flatMap(splitSentences)
		.map((sentence) => ({ text: sentence, syllables: countSyllables(sentence) }))
		.sort((one, other) => other.syllables - one.syllables);
	const middle = (measured.length - 1) / 2;
	const median = ((measured[Math.floor(middle)]?.syllables ?? 0) + (measured[Math.ceil(middle)]?.syllables ?? 0)) / 2;
	return {
		sentences: measured.length,
		median,
		longest: measured.slice(0, LONGEST_SHOWN),
		isWithinTarget: median <= MEDIAN_TARGET,
	};
}

function listRunningText(blocks: readonly BlockNode[]): BlockNode[] {
	return blocks.flatMap((block): BlockNode[] => {
		switch (block.type) {
			case "paragraph":
				return [block];
			case "blockquote":
			case "box":
				return listRunningText(block.content);
			case "bulletList":
			case "orderedList":
				return block.content.flatMap((item) => listRunningText(item.content));
			default:
				return [];
		}
	});
}

/** The report for an article, published or not. @throws ArticleMissingError. */
export async function getSentenceReport(articleId: number): Promise<SentenceReport & { title: string }> {
	const { input } = await getArticleInput(db.read, articleId);
	return { title: input.title, ...measureSentences(input) };
}
