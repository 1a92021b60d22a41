import type { TagChange } from "../db/queries/cache-tags.ts";
import { dropKeptReads, holdKeptReads } from "../lib/kept-reads.ts";
import { type PageEntry, type RenderedPage, toDenseEntry } from "./page-entry.ts";
import { PageStore, type StoredPage } from "./page-store.ts";
import { TagLog } from "./tag-log.ts";
import { UnknownPages } from "./unknown-pages.ts";

const RENDER_TRIES = 10;
const BACKGROUND_RENDERS = 2;
/** A page asked for that often is read by more than a crawler, and is worth a better compression. */
const DENSE_AFTER_USES = 5;
/** After a failed render the page kept from before serves this long before the next try. */
const RETRY_MS = 1000;

export interface PageCacheOptions {
	maxBytes: number;
	render: (key: string) => Promise<RenderedPage>;
	toEntry: (page: RenderedPage) => Promise<PageEntry>;
	/** Key of the page for unknown addresses: rendered and kept once for all of them. */
	notFoundKey: string;
	onRenderFailure: (key: string, error: unknown) => void;
	now?: () => number;
}

/** `isStale`: the page may lag behind, or could not be made anew. */
export interface LoadedPage {
	entry: PageEntry;
	isStale: boolean;
}

interface MadePage {
	page: RenderedPage;
	entry: PageEntry | null;
}

/**
 * Finished pages by address. One render per address however many ask. A page that read a changed tag is made anew
 * before the next answer; the old one serves only while no new one can be made, and never after a removal.
 */
export class PageCache {
	readonly #options: PageCacheOptions;
	readonly #now: () => number;
	readonly #store: PageStore;
	readonly #unknown = new UnknownPages();
	readonly #log = new TagLog();
	readonly #flights = new Map<string, Promise<LoadedPage>>();
	readonly #waiting = new Set<string>();
	#backgroundCount = 0;
	#densing: Promise<void> = Promise.resolve();
	#sync: Promise<void> | null = null;

	constructor(options: PageCacheOptions) {
		this.#options = options;
		this.#now = options.now ?? Date.now;
		this.#store = new PageStore(options.maxBytes);
	}

	/** What the pages cost in memory. */
	get bytes(): number {
		return this.#store.bytes;
	}

	/** How many pages are kept. */
	get size(): number {
		return this.#store.size;
	}

	/** The page when it can be sent at once; undefined when `load` is needed. */
	getFresh(key: string): PageEntry | undefined {
		if (this.#sync !== null) return undefined;
		const page = this.#store.get(key);
		if (page?.freshness !== "fresh" || this.#isExpired(page)) return undefined;
		this.#store.touch(key, page);
		if (page.uses >= DENSE_AFTER_USES && !page.isDense) this.#queueDensing(key, page);
		return page.entry;
	}

	/**
	 * The page, rendered when there is none or when what there is must not be sent.
	 * @throws the renderer's error when there is no page to fall back on.
	 */
	async load(key: string): Promise<LoadedPage> {
		while (this.#sync !== null) await this.#sync;
		const page = this.#store.get(key);
		if (page && this.#isServable(page)) {
			this.#store.touch(key, page);
			if (page.freshness === "aged") this.#queueRenewal(key);
			return { entry: page.entry, isStale: page.freshness !== "fresh" };
		}
		if (this.#unknown.has(key, this.#now())) return this.load(this.#options.notFoundKey);
		return this.#flights.get(key) ?? this.#startFlight(key);
	}

	/** Nothing is answered from memory until `sync` ends: a write is known to have happened, but not yet what it changed. */
	holdUntil(sync: Promise<void>): void {
		this.#sync = sync;
		holdKeptReads(sync);
		const release = () => {
			if (this.#sync === sync) this.#sync = null;
		};
		sync.then(release, release);
	}

	/** Takes in what writes changed, here or in another process. */
	applyTagChanges(changes: readonly TagChange[]): void {
		if (changes.length === 0) return;
		dropKeptReads(changes.map(({ tag }) => tag));
		this.#log.add(changes);
		for (const { tag, effect } of changes) {
			if (effect !== "aged") this.#unknown.dropTag(tag);
			for (const key of this.#store.listKeysWithTag(tag)) this.#applyEffect(key, effect);
		}
	}

	/** What changed could not be learnt: every page is made anew before its next answer. */
	distrust(): void {
		dropKeptReads();
		this.#log.forget();
		this.#unknown.clear();
		this.#store.markAllChanged();
	}

	/** Resolves when no render is running or waiting, and no page is being compressed. */
	async settle(): Promise<void> {
		while (this.#flights.size > 0) await Promise.allSettled(this.#flights.values());
		await this.#densing;
	}

	/** One page after the other: readers' requests have the processor. */
	#queueDensing(key: string, page: StoredPage): void {
		page.isDense = true;
		const compress = async () => {
			const current = this.#store.get(key);
			if (!current?.isDense || current.freshness !== "fresh") return;
			this.#store.shrink(key, current, await toDenseEntry(current.entry));
		};
		this.#densing = this.#densing.then(compress).catch((error: unknown) => this.#options.onRenderFailure(key, error));
	}

	#applyEffect(key: string, effect: TagChange["effect"]): void {
		const page = this.#store.get(key);
		if (!page) return;
		if (effect === "removed") this.#store.delete(key);
		else if (effect === "changed") page.freshness = "changed";
		else if (page.freshness === "fresh") page.freshness = "aged";
		page.retryAt = 0;
	}

	#isExpired({ entry }: StoredPage): boolean {
		return entry.expiresAt !== null && entry.expiresAt <= this.#now();
	}

	#isServable(page: StoredPage): boolean {
		if (page.retryAt > this.#now()) return true;
		return page.freshness !== "changed" && !this.#isExpired(page);
	}

	#startFlight(key: string): Promise<LoadedPage> {
		const flight = this.#renew(key).finally(() => this.#flights.delete(key));
		this.#flights.set(key, flight);
		return flight;
	}

	/** Renders until no write overtook the render, so that whoever asked after a write gets what it wrote. */
	async #renew(key: string): Promise<LoadedPage> {
		for (let tries = 1; ; tries += 1) {
			const begunAt = this.#log.position;
			let made: MadePage;
			try {
				made = await this.#make(key);
			} catch (error) {
				this.#options.onRenderFailure(key, error);
				return this.#fallBack(key, error);
			}
			const isOvertaken = this.#log.hasChangedSince(begunAt, made.page.tags);
			if (!isOvertaken) {
				const kept = await this.#keep(key, made);
				if (this.#log.hasAgedSince(begunAt, made.page.tags)) this.#applyEffect(key, "aged");
				return kept;
			}
			if (tries >= RENDER_TRIES) return this.#keep(key, { ...made, page: { ...made.page, isCacheable: false } });
		}
	}

	/** No entry for an unknown address: the shared page answers for it. */
	async #make(key: string): Promise<MadePage> {
		const page = await this.#options.render(key);
		if (page.status === 404 && key !== this.#options.notFoundKey) return { page, entry: null };
		return { page, entry: await this.#options.toEntry(page) };
	}

	#keep(key: string, { page, entry }: MadePage): Promise<LoadedPage> | LoadedPage {
		if (entry === null) {
			this.#store.delete(key);
			if (page.isCacheable) this.#unknown.add(key, page);
			return this.load(this.#options.notFoundKey);
		}
		if (page.isCacheable) this.#store.set(key, entry);
		else this.#store.delete(key);
		return { entry, isStale: false };
	}

	#fallBack(key: string, error: unknown): LoadedPage {
		const page = this.#store.get(key);
		if (!page) throw error;
		page.retryAt = this.#now() + RETRY_MS;
		return { entry: page.entry, isStale: true };
	}

	#queueRenewal(key: string): void {
		if (this.#flights.has(key)) return;
		this.#waiting.add(key);
		this.#startRenewals();
	}

	#startRenewals(): void {
		for (const key of this.#waiting) {
			if (this.#backgroundCount >= BACKGROUND_RENDERS) return;
			this.#waiting.delete(key);
			const page = this.#store.get(key);
			if (page?.freshness !== "aged" || page.retryAt > this.#now() || this.#flights.has(key)) continue;
			this.#backgroundCount += 1;
			const next = () => {
				this.#backgroundCount -= 1;
				this.#startRenewals();
			};
			// The failure is logged where it happens; nobody waits for this render.
			this.#startFlight(key).then(next, next);
		}
	}
}
