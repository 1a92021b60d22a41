import { expect, test } from "vitest";
import { NearDuplicates } from "./near-duplicates.ts";

/** Twelve hundred words that repeat nothing, from a seed. */
function invent(seed: number, count = 300): string[] {
	let state = seed;
	return Array.from({ length: count }, () => {
		state = Math.imul(state, 1664525) + 1013904223;
		return `tiếng${(state >>> 8) % 5000}`;
	});
}

function jaccard(one: readonly string[], other: readonly string[]): number {
	const toSet = (words: readonly string[]) =>
		new Set(
			words.slice(3).map((_, at) =>
				words
					.slice(at, at + 4)
					.join(" ")
					.toLowerCase(),
			),
		);
	const [left, right] = [toSet(one), toSet(other)];
	return left.intersection(right).size / left.union(right).size;
}

test("G08: among texts changed a little or much, exactly those of nine tenths the same shingles are found", () => {
	const original = invent(7);
	const index = new NearDuplicates();
	index.add(1, original.join(" "));
	for (let other = 2; other < 60; other++) index.add(other, invent(other * 31).join(" "));
	const seen = new Set<boolean>();
	for (let changes = 0; changes <= 14; changes++) {
		const words = original.map((word, at) => (at % 20 === 5 && at / 20 < changes ? "khác" : word));
		const expected = jaccard(original, words);
		seen.add(expected >= 0.9);
		expect(index.find(words.join(" ")), `${changes} words changed`).toEqual(
			expected >= 0.9 ? { id: 1, similarity: expect.closeTo(expected, 10) } : null,
		);
	}
	expect(seen.size).toBe(2);
});

test("G08: capitals, signs and line breaks make no other text; a few words are no text", () => {
	const index = new NearDuplicates();
	const words = invent(3, 40).join(" ");
	index.add(1, words);
	index.add(2, "Thông báo lịch họp chi bộ");
	expect(index.find(`“${words.toUpperCase().replaceAll(" ", ",\n")}.”`)).toEqual({ id: 1, similarity: 1 });
	expect(index.find("Thông báo lịch họp chi bộ")).toBeNull();
});
