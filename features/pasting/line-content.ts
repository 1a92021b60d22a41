import type { InlineNode, Mark } from "../../lib/rich-text.ts";

/** A piece of a line as it was met; null for a line break. */
export type Run = { text: string; marks: readonly Mark[] } | null;

const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

const toKey = (marks: readonly Mark[]) => JSON.stringify(marks);

/** Spaces as one, invisible signs gone, equal neighbours joined, nothing at the ends. */
function joinRuns(runs: readonly Run[], keepsSoftHyphens: boolean): InlineNode[] {
	const nodes: InlineNode[] = [];
	const softHyphen = keepsSoftHyphens ? "\u00ad" : "";
	let endsInSpace = true;
	for (const run of runs) {
		if (run === null) {
			trimEnd(nodes);
			nodes.push({ type: "hardBreak" });
			endsInSpace = true;
			continue;
		}
		const text: string = run.text
			.replace(/\s+/gu, " ")
			.replace(INVISIBLE, "")
			.replaceAll("\u00ad", softHyphen)
			.toWellFormed();
		const kept: string = endsInSpace ? text.replace(/^ /, "") : text;
		if (kept === "") continue;
		endsInSpace = kept.endsWith(" ");
		const last = nodes.at(-1);
		if (last?.type === "text" && toKey(last.marks ?? []) === toKey(run.marks)) last.text += kept;
		else nodes.push({ type: "text", text: kept, ...(run.marks.length > 0 ? { marks: [...run.marks] } : {}) });
	}
	trimEnd(nodes);
	return nodes;
}

function trimEnd(nodes: InlineNode[]): void {
	for (let last = nodes.at(-1); last?.type === "text"; last = nodes.at(-1)) {
		last.text = last.text.trimEnd();
		if (last.text !== "") return;
		nodes.pop();
	}
}

const isBlank = (nodes: readonly InlineNode[]) => nodes.every((node) => node.type === "hardBreak");

function trimBreaks(nodes: readonly InlineNode[]): InlineNode[] {
	const isText = ({ type }: InlineNode) => type === "text";
	return nodes.slice(nodes.findIndex(isText), nodes.findLastIndex(isText) + 1);
}

/** The lines that runs make: two breaks in a row end a paragraph. Composed letters (NFC) only. */
export function toLineContents(runs: readonly Run[], keepsSoftHyphens = false): InlineNode[][] {
	const nodes = joinRuns(runs, keepsSoftHyphens);
	const lines: InlineNode[][] = [[]];
	for (const [index, node] of nodes.entries()) {
		const isSecondBreak = node.type === "hardBreak" && nodes[index - 1]?.type === "hardBreak";
		if (isSecondBreak) lines.push([]);
		else lines.at(-1)?.push(node);
	}
	return lines
		.filter((line) => !isBlank(line))
		.map((line) =>
			trimBreaks(line).map((node) => (node.type === "text" ? { ...node, text: node.text.normalize("NFC") } : node)),
		);
}
