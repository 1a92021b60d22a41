import { toAskedPath, toTargetPath } from "./redirect.ts";

/** What becomes of a line of a list of redirects. */
export type PlannedState = "new" | "changed" | "same" | "twice" | "loop" | "unreadable";

export interface PlannedRedirect {
	/** Line of the list, from 1. */
	line: number;
	/** As they were typed. */
	from: string;
	to: string;
	state: PlannedState;
}

interface Pair {
	line: number;
	typed: [from: string, to: string];
	from: string | null;
	to: string | null;
}

const HEADER = /^(from|cũ|địa chỉ cũ|tu|từ)$/i;

/** A line of two cells, parted by a comma, semicolon, tab or arrow; quoted cells as spreadsheets write them. */
function splitLine(line: string): [string, string] {
	const cells = [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,;\t]*?))\s*(?:[,;\t]|->|→|$)/g)].map(
		([, quoted, plain]) => (quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')),
	);
	return [cells[0] ?? "", cells[1] ?? ""];
}

function toPairs(text: string): Pair[] {
	return text
		.replace(/^\uFEFF/, "")
		.split(/\r?\n/)
		.map((line, index) => ({ line: index + 1, typed: splitLine(line) }))
		.filter(({ typed: [from, to], line }) => (from !== "" || to !== "") && !(line === 1 && HEADER.test(from)))
		.map(({ line, typed }) => ({ line, typed, from: toAskedPath(typed[0]), to: toTargetPath(typed[1]) }));
}

/** Whether going from `to` on, by the list and by what stands, comes back to `from`. */
function isLoop(from: string, to: string, targets: ReadonlyMap<string, string>): boolean {
	const seen = new Set<string>();
	for (let at: string | undefined = to; at !== undefined && !seen.has(at); at = targets.get(at)) {
		if (at === from) return true;
		seen.add(at);
	}
	return false;
}

/** The addresses a list is about, to be looked up before it is planned. */
export function listAskedPaths(text: string): string[] {
	return toPairs(text).flatMap(({ from, to }) => [from, to].filter((path) => path !== null));
}

/**
 * What a list of redirects would do, line by line, without doing it.
 * @param standing where addresses lead now.
 */
export function planRedirects(text: string, standing: ReadonlyMap<string, string>): PlannedRedirect[] {
	const pairs = toPairs(text);
	const wanted = new Map(pairs.flatMap(({ from, to }): [string, string][] => (from && to ? [[from, to]] : [])));
	const targets = new Map([...standing, ...wanted]);
	const seen = new Set<string>();
	return pairs.map(({ line, typed, from, to }) => {
		const plan = (state: PlannedState) => ({ line, from: typed[0], to: typed[1], state });
		if (!from || !to) return plan("unreadable");
		if (seen.has(from)) return plan("twice");
		seen.add(from);
		if (isLoop(from, targets.get(from) ?? to, targets)) return plan("loop");
		const now = standing.get(from);
		return plan(now === undefined ? "new" : now === to ? "same" : "changed");
	});
}
