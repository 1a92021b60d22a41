import type { SearchDocument } from "../../db/queries/search-documents.ts";
import { listWords, type Word } from "../../lib/words.ts";
import { findRuns, toForms, type WordForm } from "./word-runs.ts";

/** So many other words may stand between those searched for that they still belong together. */
const NEAR = 10;

/** How the words searched for stand in a text, the best first. */
const CLOSENESS = ["in a row", "near", "anywhere", "missing"] as const;

/** The fewest words in a row that hold every word of `wanted`; infinite when one is missing. */
function getSpan(text: readonly Word[], wanted: ReadonlySet<string>, form: WordForm): number {
	const lastAt = new Map<string, number>();
	let span = Number.POSITIVE_INFINITY;
	for (const [at, word] of text.entries()) {
		if (!wanted.has(word[form])) continue;
		// Found again, the word becomes the latest.
		lastAt.delete(word[form]);
		lastAt.set(word[form], at);
		if (lastAt.size < wanted.size) continue;
		const [earliest = at] = lastAt.values();
		span = Math.min(span, at - earliest + 1);
	}
	return span;
}

function getCloseness(lines: readonly Word[][], wanted: readonly Word[], form: WordForm): (typeof CLOSENESS)[number] {
	if (lines.some((line) => findRuns(line, wanted, form).length > 0)) return "in a row";
	const span = getSpan(lines.flat(), new Set(wanted.map((word) => word[form])), form);
	if (span <= wanted.length + NEAR) return "near";
	return span === Number.POSITIVE_INFINITY ? "missing" : "anywhere";
}

/** The lower, the better: closeness before marks before the title. */
function getRank({ title, lead, names, lines }: SearchDocument, wanted: readonly Word[]): number {
	const inTitle = [listWords(title)];
	const inText = [...inTitle, ...[lead, ...names, ...lines].map((line) => listWords(line))];
	const forms = toForms(wanted);
	const ranks = forms.flatMap((form, formRank) =>
		[inTitle, inText].map((field, fieldRank) => {
			const closeness = CLOSENESS.indexOf(getCloseness(field, wanted, form));
			return (closeness * forms.length + formRank) * 2 + fieldRank;
		}),
	);
	return Math.min(...ranks);
}

/**
 * Puts found articles into the order readers expect: the words in a row, then near each other, then anywhere; of each as
 * they were typed, then without marks; of each in the title, then in the text; of each the newest first.
 */
export function rankFound(found: readonly SearchDocument[], wanted: readonly Word[]): SearchDocument[] {
	const ranked = found.map((document) => ({ document, rank: getRank(document, wanted) }));
	ranked.sort((a, b) => a.rank - b.rank || compareNewestFirst(a.document, b.document));
	return ranked.map(({ document }) => document);
}

function compareNewestFirst(a: SearchDocument, b: SearchDocument): number {
	return b.publishedAt.getTime() - a.publishedAt.getTime() || b.articleId - a.articleId;
}
