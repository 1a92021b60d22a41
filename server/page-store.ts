import type { PageEntry } from "./page-entry.ts";
import { TagIndex } from "./tag-index.ts";

/** "aged": may be sent while a new one is made. "changed": only when no new one can be made. */
export type Freshness = "fresh" | "aged" | "changed";

export interface StoredPage {
	readonly entry: PageEntry;
	freshness: Freshness;
	/** UTC milliseconds before which a failed render is not tried again; 0 for none. */
	retryAt: number;
}

/** Pages by key, bounded by bytes: who was not asked for longest goes first. */
export class PageStore {
	/** In order of last use. */
	readonly #pages = new Map<string, StoredPage>();
	readonly #index = new TagIndex();
	readonly #maxBytes: number;
	#bytes = 0;

	constructor(maxBytes: number) {
		this.#maxBytes = maxBytes;
	}

	get bytes(): number {
		return this.#bytes;
	}

	get size(): number {
		return this.#pages.size;
	}

	get(key: string): StoredPage | undefined {
		return this.#pages.get(key);
	}

	/** Notes that the page was asked for. */
	touch(key: string, page: StoredPage): void {
		this.#pages.delete(key);
		this.#pages.set(key, page);
	}

	set(key: string, entry: PageEntry): void {
		this.delete(key);
		if (entry.bytes > this.#maxBytes) return;
		this.#pages.set(key, { entry, freshness: "fresh", retryAt: 0 });
		this.#index.add(key, entry.tags);
		this.#bytes += entry.bytes;
		for (const oldest of this.#pages.keys()) {
			if (this.#bytes <= this.#maxBytes) return;
			this.delete(oldest);
		}
	}

	delete(key: string): void {
		const page = this.#pages.get(key);
		if (!page) return;
		this.#pages.delete(key);
		this.#index.remove(key, page.entry.tags);
		this.#bytes -= page.entry.bytes;
	}

	listKeysWithTag(tag: string): string[] {
		return this.#index.listKeys(tag);
	}

	/** Nothing kept is certain to be right any more. */
	markAllChanged(): void {
		for (const page of this.#pages.values()) page.freshness = "changed";
	}
}
