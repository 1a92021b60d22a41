import { diffArrays } from "diff";
import type { BlockNode } from "../../lib/rich-text.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";

/** Whose words are to stand. */
export type Side = "mine" | "theirs";

/** A place in a text as it was, as one person and as another left it; alike wherever neither changed it. */
export interface MergePart<T> {
	base: T;
	mine: T;
	theirs: T;
	/** Where only one changed something, their change; where both did, mine: nothing typed is lost by looking away. */
	choice: Side;
	isSame: boolean;
}

/** Equal for equal values, in whatever order an editor or a database writes their keys. */
export function toKey(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => {
		const isRecord = part !== null && typeof part === "object" && !Array.isArray(part);
		return isRecord ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part;
	});
}

/** One value that was changed by one or by both. */
export function mergeValue<T>(base: T, mine: T, theirs: T): MergePart<T> {
	const [was, my, their] = [base, mine, theirs].map(toKey);
	return { base, mine, theirs, choice: my === was ? "theirs" : "mine", isSame: my === their };
}

/** For each block of the base where it stands in the other, or that it is gone. */
function matchBlocks(base: readonly string[], other: readonly string[]): Map<number, number> {
	const matches = new Map<number, number>();
	let [from, to] = [0, 0];
	for (const { value, added, removed } of diffArrays([...base], [...other])) {
		if (!added && !removed) for (let n = 0; n < value.length; n += 1) matches.set(from + n, to + n);
		if (!added) from += value.length;
		if (!removed) to += value.length;
	}
	return matches;
}

/** What lies between two blocks that all three texts have; that block itself stands alone. */
export function mergeBlocks(
	base: readonly BlockNode[],
	mine: readonly BlockNode[],
	theirs: readonly BlockNode[],
): MergePart<BlockNode[]>[] {
	const keys = base.map(toKey);
	const [my, their] = [matchBlocks(keys, mine.map(toKey)), matchBlocks(keys, theirs.map(toKey))];
	const parts: MergePart<BlockNode[]>[] = [];
	let at = { base: 0, mine: 0, theirs: 0 };
	const take = (to: typeof at) => {
		const part = mergeValue(
			base.slice(at.base, to.base),
			mine.slice(at.mine, to.mine),
			theirs.slice(at.theirs, to.theirs),
		);
		if (part.base.length + part.mine.length + part.theirs.length > 0) parts.push(part);
		at = to;
	};
	for (let index = 0; index < base.length; index += 1) {
		const [mineAt, theirsAt] = [my.get(index), their.get(index)];
		if (mineAt === undefined || theirsAt === undefined) continue;
		take({ base: index, mine: mineAt, theirs: theirsAt });
		take({ base: index + 1, mine: mineAt + 1, theirs: theirsAt + 1 });
	}
	take({ base: base.length, mine: mine.length, theirs: theirs.length });
	return parts;
}

/** The words of blocks, a line each. Pictures and the like give what is written at them. */
export function toBlockWords(blocks: readonly BlockNode[]): string {
	return toPlainText({ type: "doc", content: [...blocks] });
}

/** The parts put together as they were chosen. */
export function joinBlocks(parts: readonly MergePart<BlockNode[]>[]): BlockNode[] {
	return parts.flatMap((part) => part[part.choice]);
}
