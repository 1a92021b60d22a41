import { ERROR_SIGNATURES } from "./error-signatures.ts";

/**
 * Text without known server-error sentences, and those sentences.
 * What stood around a sentence is joined by one space.
 */
export function stripErrorText(text: string): { text: string; found: string[] } {
	const found: string[] = [];
	let rest = text;
	for (const signature of ERROR_SIGNATURES) {
		rest = rest.replace(signature, (sentence) => {
			found.push(sentence.trim());
			return " ";
		});
	}
	return { text: found.length === 0 ? text : rest.replace(/\s+/gu, " ").trim(), found };
}

/** How often each sentence was met, in the order of first meeting. */
export function countErrorTexts(found: readonly string[]): { text: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const text of found) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].map(([text, count]) => ({ text, count }));
}
