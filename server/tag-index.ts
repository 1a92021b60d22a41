/** Which keys read which tag. */
export class TagIndex {
	readonly #keysByTag = new Map<string, Set<string>>();

	add(key: string, tags: Iterable<string>): void {
		for (const tag of tags) {
			const keys = this.#keysByTag.get(tag);
			if (keys) keys.add(key);
			else this.#keysByTag.set(tag, new Set([key]));
		}
	}

	remove(key: string, tags: Iterable<string>): void {
		for (const tag of tags) {
			const keys = this.#keysByTag.get(tag);
			keys?.delete(key);
			if (keys?.size === 0) this.#keysByTag.delete(tag);
		}
	}

	/** A copy: what is done with the keys may change the index. */
	listKeys(tag: string): string[] {
		return [...(this.#keysByTag.get(tag) ?? [])];
	}
}
