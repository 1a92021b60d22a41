import { TagIndex } from "./tag-index.ts";

const LIMIT = 10_000;

interface UnknownPage {
	tags: ReadonlySet<string>;
	/** UTC milliseconds; null for never. */
	expiresAt: number | null;
}

/**
 * Addresses known to lead nowhere. Only their names are kept, and a bounded number, so that whoever tries
 * random addresses pushes no good page out of memory; all of them are answered by one shared page.
 */
export class UnknownPages {
	readonly #pages = new Map<string, UnknownPage>();
	readonly #index = new TagIndex();
	readonly #limit: number;

	constructor(limit = LIMIT) {
		this.#limit = limit;
	}

	has(key: string, now: number): boolean {
		const page = this.#pages.get(key);
		return page !== undefined && (page.expiresAt === null || page.expiresAt > now);
	}

	add(key: string, { tags, expiresAt }: UnknownPage): void {
		this.delete(key);
		this.#pages.set(key, { tags, expiresAt });
		this.#index.add(key, tags);
		if (this.#pages.size <= this.#limit) return;
		const [oldest] = this.#pages.keys();
		if (oldest !== undefined) this.delete(oldest);
	}

	delete(key: string): void {
		const page = this.#pages.get(key);
		if (!page) return;
		this.#pages.delete(key);
		this.#index.remove(key, page.tags);
	}

	/** Something that was read to find nothing has changed: there may be something now. */
	dropTag(tag: string): void {
		for (const key of this.#index.listKeys(tag)) this.delete(key);
	}

	clear(): void {
		for (const key of [...this.#pages.keys()]) this.delete(key);
	}
}
