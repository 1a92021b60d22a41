import type { PageEntry } from "./page-entry.ts";
import { TagIndex } from "./tag-index.ts";

/** "aged": may be sent while a new one is made. "changed": only when no new one can be made. */
export type Freshness = "fresh" | "aged" | "changed";

export interface StoredPage {
	entry: PageEntry;
	freshness: Freshness;
	/** How often it was asked for. */
	uses: number;
	/** Its entry is as small as it gets, or will be. */
	isDense: boolean;
	/** UTC milliseconds before which a failed render is not tried again; 0 for none. */
	retryAt: number;
}

/**
 * Any number of addresses can be made up that lead to one page: redirects may take a small share of the store,
 * so that whoever makes them up pushes no page out.
 */
const REDIRECT_SHARE = 1 / 64;

/** Pages by key, bounded by bytes: who was not asked for longest goes first. */
export class PageStore {
	/** In order of last use. */
	readonly #pages = new Map<string, StoredPage>();
	readonly #index = new TagIndex();
	readonly #maxBytes: number;
	readonly #redirects = new Set<string>();
	#bytes = 0;
	#redirectBytes = 0;

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
		page.uses += 1;
		this.#pages.delete(key);
		this.#pages.set(key, page);
	}

	set(key: string, entry: PageEntry): void {
		this.delete(key);
		if (entry.bytes > this.#maxBytes) return;
		this.#pages.set(key, { entry, freshness: "fresh", uses: 0, isDense: false, retryAt: 0 });
		this.#index.add(key, entry.tags);
		this.#bytes += entry.bytes;
		if (entry.status === 301) this.#boundRedirects(key, entry.bytes);
		for (const oldest of this.#pages.keys()) {
			if (this.#bytes <= this.#maxBytes) return;
			this.delete(oldest);
		}
	}

	/** Puts a smaller entry of the same page in the place of `page`'s own, unless the page is another one by now. */
	shrink(key: string, page: StoredPage, smaller: PageEntry): void {
		if (this.#pages.get(key) !== page) return;
		const saved = page.entry.bytes - smaller.bytes;
		page.entry = smaller;
		this.#bytes -= saved;
		if (this.#redirects.has(key)) this.#redirectBytes -= saved;
	}

	delete(key: string): void {
		const page = this.#pages.get(key);
		if (!page) return;
		this.#pages.delete(key);
		this.#index.remove(key, page.entry.tags);
		this.#bytes -= page.entry.bytes;
		if (this.#redirects.delete(key)) this.#redirectBytes -= page.entry.bytes;
	}

	#boundRedirects(key: string, bytes: number): void {
		this.#redirects.add(key);
		this.#redirectBytes += bytes;
		for (const oldest of this.#redirects) {
			if (this.#redirectBytes <= this.#maxBytes * REDIRECT_SHARE) return;
			this.delete(oldest);
		}
	}

	listKeysWithTag(tag: string): string[] {
		return this.#index.listKeys(tag);
	}

	/** Nothing kept is certain to be right any more. */
	markAllChanged(): void {
		for (const page of this.#pages.values()) page.freshness = "changed";
	}
}
