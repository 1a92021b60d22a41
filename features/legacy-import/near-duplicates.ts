/** So many words in a row make one shingle. */
const SHINGLE_WORDS = 4;
/** Share of the shingles of either text that both have. */
const SIMILAR = 0.9;
/** Shorter texts are alike by chance: announcements of a meeting, greetings. */
const LEAST_SHINGLES = 12;

export interface SimilarText {
	id: number;
	/** Shingles in both as a share of those in either: 0.9 to 1. */
	similarity: number;
}

/** FNV-1a, 32 bits. */
function hashWords(words: readonly string[]): number {
	let hash = 0x811c9dc5;
	for (const letter of words.join(" ")) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return hash >>> 0;
}

function toShingles(text: string): Uint32Array {
	const words =
		text
			.normalize("NFC")
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const hashes = new Set<number>();
	for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) hashes.add(hashWords(words.slice(at, at + SHINGLE_WORDS)));
	return Uint32Array.from(hashes).sort();
}

function toSimilarity(one: Uint32Array, other: Uint32Array): number {
	let shared = 0;
	for (let left = 0, right = 0; left < one.length && right < other.length; ) {
		const [a = 0, b = 0] = [one[left], other[right]];
		if (a === b) shared++;
		if (a <= b) left++;
		if (b <= a) right++;
	}
	return shared / (one.length + other.length - shared);
}

/**
 * Two sets that share nine tenths share one of their lowest members: all but nine tenths of either, and one more
 * (prefix filter). Only texts with such a member in common are compared, and none that is similar is missed.
 */
const toPrefix = (shingles: Uint32Array) =>
	shingles.subarray(0, shingles.length - Math.ceil(SIMILAR * shingles.length) + 1);

/** Finds texts that are nearly the same among many; in memory, some 2 KB for a text of a page. */
export class NearDuplicates {
	#shingles = new Map<number, Uint32Array>();
	#byMember = new Map<number, number[]>();

	add(id: number, text: string): void {
		const shingles = toShingles(text);
		if (shingles.length < LEAST_SHINGLES) return;
		this.#shingles.set(id, shingles);
		for (const member of toPrefix(shingles)) {
			const ids = this.#byMember.get(member);
			if (ids) ids.push(id);
			else this.#byMember.set(member, [id]);
		}
	}

	/** The most similar text of at least nine tenths, or null. */
	find(text: string): SimilarText | null {
		const shingles = toShingles(text);
		if (shingles.length < LEAST_SHINGLES) return null;
		const candidates = new Set<number>();
		for (const member of toPrefix(shingles)) for (const id of this.#byMember.get(member) ?? []) candidates.add(id);
		let found: SimilarText | null = null;
		for (const id of candidates) {
			const similarity = toSimilarity(shingles, this.#shingles.get(id) ?? new Uint32Array());
			if (similarity >= SIMILAR && similarity > (found?.similarity ?? 0)) found = { id, similarity };
		}
		return found;
	}
}
