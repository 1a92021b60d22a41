function seedOf(name: string): number {
	let seed = 2166136261;
	for (const letter of name) seed = Math.imul(seed ^ letter.charCodeAt(0), 16777619);
	return seed >>> 0;
}

/** Mulberry32: the same name gives the same numbers in 0…1 on every machine. Not for secrets. */
export function createRandom(name: string): () => number {
	let state = seedOf(name);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
