import { AsyncLocalStorage } from "node:async_hooks";

/** What one render read and decided: how its page is answered, and when it is stale. */
export interface PageRecord {
	/** Names of everything the page read. */
	tags: Set<string>;
	/** 200 unless the page says otherwise. */
	status: number;
	/** Where a 301 leads; null for a page of its own. */
	redirect: string | null;
	/** UTC milliseconds after which the page must be made anew; null for never. */
	expiresAt: number | null;
	isCacheable: boolean;
	/** What was sent to the database: statements without their values. */
	statements: string[];
	/** What the render has read once and may use again, within this render only. */
	memory: Map<string, Promise<unknown>>;
	/** What the page is to say to one reader, such as the form just sent; null for a page that is the same for all. */
	formState: unknown;
}

// Next bundles its own copies of modules; the record and the token must be the same in all of them.
const KEY = Symbol.for("bienho.page-record");
const holder = globalThis as { [KEY]?: { storage: AsyncLocalStorage<PageRecord>; token: string } };
holder[KEY] ??= { storage: new AsyncLocalStorage<PageRecord>(), token: `request-id-${crypto.randomUUID()}` };
const { storage, token } = holder[KEY];

/**
 * Stands in a page where the request's id is to be named; the gate replaces it in every answer.
 * Drawn anew by each process, so that no text can hold it.
 */
export const REQUEST_ID_TOKEN = token;

/** @param formState for the page that answers one reader's form. */
export function createPageRecord(formState: unknown = null): PageRecord {
	return {
		tags: new Set(),
		status: 200,
		redirect: null,
		expiresAt: null,
		isCacheable: true,
		statements: [],
		memory: new Map(),
		formState,
	};
}

/** Runs `fn` so that every read inside it, however deep, writes into `record`. */
export function runWithPageRecord<T>(record: PageRecord, fn: () => T): T {
	return storage.run(record, fn);
}

/** Whether the caller works for a page that is being rendered. */
export function isRendering(): boolean {
	return storage.getStore() !== undefined;
}

/** Names what the page read. Like every recorder a no-op outside a render. */
export function recordTags(...tags: string[]): void {
	const record = storage.getStore();
	for (const tag of tags) record?.tags.add(tag);
}

/** The page is an answer of this status, such as 404 or 410. */
export function recordStatus(status: number): void {
	const record = storage.getStore();
	if (record) record.status = status;
}

/** The address has moved to `path`: answered 301. */
export function recordRedirect(path: string): void {
	const record = storage.getStore();
	if (!record) return;
	record.status = 301;
	record.redirect = path;
}

/** The page is right until `at` at the latest; of several the earliest counts. */
export function recordExpiry(at: Date): void {
	const record = storage.getStore();
	if (record) record.expiresAt = Math.min(record.expiresAt ?? Number.POSITIVE_INFINITY, at.getTime());
}

/** The page must be rendered for every request. */
export function recordUncacheable(): void {
	const record = storage.getStore();
	if (record) record.isCacheable = false;
}

/** What was handed to this render for its reader alone; null in any other. A page that asks is rendered for every request. */
export function takeFormState(): unknown {
	recordUncacheable();
	return storage.getStore()?.formState ?? null;
}

/** A statement was sent to the database; its values do not belong here. */
export function recordStatement(text: string): void {
	storage.getStore()?.statements.push(text);
}

/** Reads once a render what several parts of a page ask for; outside a render it simply reads. */
export function rememberInRecord<T>(key: string, read: () => Promise<T>): Promise<T> {
	const memory = storage.getStore()?.memory;
	if (!memory) return read();
	const known = memory.get(key);
	if (known) return known as Promise<T>;
	const reading = read();
	memory.set(key, reading);
	return reading;
}
