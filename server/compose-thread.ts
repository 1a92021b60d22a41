import { parentPort, workerData } from "node:worker_threads";
import { composeArticle } from "../db/seed/demo/composed/compose-article.ts";
import type { DemoArticle } from "../db/seed/demo/demo-article.ts";
import { toWordTerms } from "../features/search/search-terms.ts";
import { toPlainText } from "../lib/rich-text-plain.ts";
import { toDemoDocument, toNfc } from "./demo-document.ts";

/** A thread that composes the next articles of the archive, and finds out their terms, while the last ones are written. */
export interface ComposeThreadData {
	seed: string;
	/** The day the archive ends. */
	end: Date;
	mediaIds: ReadonlyMap<string, number>;
}

export interface ComposedArticle {
	text: DemoArticle;
	wordTerms: string;
}

/** Number and date of each article wanted; answered by a `ComposedArticle[]`. */
export type ArticlesWanted = { number: number; at: Date }[];

const { seed, end, mediaIds } = workerData as ComposeThreadData;

function compose({ number, at }: ArticlesWanted[number]): ComposedArticle {
	const text = composeArticle(seed, number, at, end);
	const wordTerms = toWordTerms({
		title: toNfc(text.title),
		lead: toNfc(text.lead),
		names: [...text.authors, ...(text.tags ?? [])],
		lines: toPlainText(toDemoDocument(text.body, mediaIds)).split("\n"),
	});
	return { text, wordTerms };
}

parentPort?.on("message", (wanted: ArticlesWanted) => parentPort?.postMessage(wanted.map(compose)));
