import type { Pin } from "./arrangement.ts";

/** The pinned stories by their slot; one that readers cannot see leaves its slot to the newest. */
export function toPinned<T>(pins: readonly Pin[], visible: ReadonlyMap<number, T>): Map<number, T> {
	const entries = pins.flatMap(({ slot, articleId }): [number, T][] => {
		const story = visible.get(articleId);
		return story ? [[slot, story]] : [];
	});
	return new Map(entries);
}

/**
 * Puts stories into the slots `from` to `to`: a pinned one into its own, the others into those left, in their order.
 * A slot for which no story is left is closed up.
 */
export function fillSlots<T>(
	free: readonly T[],
	pinned: ReadonlyMap<number, T>,
	{ from, to }: { from: number; to: number },
): T[] {
	const waiting = [...free];
	const slots = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	return slots.flatMap((slot) => pinned.get(slot) ?? waiting.shift() ?? []);
}
