import { toCleanText } from "../../lib/text.ts";
import type { LegacyRun, LegacyTextLine } from "./legacy-page.ts";
import { stripErrorText } from "./strip-error-text.ts";

function toCleanRuns(runs: readonly LegacyRun[]): LegacyRun[] {
	const merged: LegacyRun[] = [];
	for (const { text, href } of runs) {
		const spaced = text.replace(/\s+/gu, " ");
		const last = merged.at(-1);
		const words = last === undefined || last.text.endsWith(" ") ? spaced.trimStart() : spaced;
		if (last && last.href === href) last.text += words;
		else if (words !== "") merged.push({ text: words, href });
	}
	const last = merged.at(-1);
	if (last) last.text = last.text.trimEnd();
	return merged.map(({ text, href }) => ({ text: text.normalize("NFC"), href })).filter(({ text }) => text !== "");
}

/**
 * One line of words: clean, without server errors (added to `errorTexts`); null when nothing is left.
 * Links survive unless an error sentence stood in the line.
 */
export function toCleanLine(
	runs: readonly LegacyRun[],
	role: LegacyTextLine["role"],
	errorTexts: string[],
): LegacyTextLine | null {
	const { text, found } = stripErrorText(toCleanText(runs.map((run) => run.text).join("")));
	errorTexts.push(...found);
	if (text === "") return null;
	const cleanRuns = toCleanRuns(runs);
	const isWhole = cleanRuns.map((run) => run.text).join("") === text;
	return { kind: "text", text, runs: isWhole ? cleanRuns : [{ text, href: null }], role };
}
