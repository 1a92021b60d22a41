import { isRendering, recordTags, rememberInRecord } from "./page-record.ts";

/** Values that pages share, each under the cache tags it was read by. */
interface KeptReads {
	/** Writes of this process whose tags are still being read: nothing is kept or used meanwhile. */
	holds: number;
	byKey: Map<string, { tags: readonly string[]; reading: Promise<unknown> }>;
}

// Next bundles its own copies of modules; there is one set of kept values in a process.
const KEY = Symbol.for("bienho.kept-reads");
const holder = globalThis as { [KEY]?: KeptReads };

/** Lets `keepRead` keep values from now on. Only for a process that hears of every write: see `dropKeptReads`. */
export function startKeepingReads(): void {
	holder[KEY] = { holds: 0, byKey: new Map() };
}

export function stopKeepingReads(): void {
	delete holder[KEY];
}

/** Keeps and uses nothing until `sync` has ended: a write was acknowledged whose tags are not known yet. */
export function holdKeptReads(sync: Promise<void>): void {
	const kept = holder[KEY];
	if (!kept) return;
	kept.holds += 1;
	const release = () => {
		kept.holds -= 1;
	};
	sync.then(release, release);
}

/** Drops what was read by one of `tags`, also where the read is still going on; without tags everything. */
export function dropKeptReads(tags?: Iterable<string>): void {
	const byKey = holder[KEY]?.byKey;
	if (!byKey) return;
	const dropped = tags && new Set(tags);
	for (const [key, kept] of byKey) if (!dropped || kept.tags.some((tag) => dropped.has(tag))) byKey.delete(key);
}

/**
 * Reads what nearly every page shows and hardly ever changes (sections, settings, boxes) once, until one of `tags` is
 * heard of: a write drops the value before any page that starts later can ask for it. The page record gets the tags at
 * every use, so a page knows what it read as ever. Where nobody listens for writes it is read once a render,
 * outside a render every time.
 * The value is shared: nobody changes it, and what depends on the time is worked out from it anew.
 */
export function keepRead<T>(key: string, tags: readonly string[], read: () => Promise<T>): Promise<T> {
	recordTags(...tags);
	const values = holder[KEY];
	if (!values || values.holds > 0 || !isRendering()) return rememberInRecord(key, read);
	const { byKey } = values;
	const kept = byKey.get(key);
	if (kept) return kept.reading as Promise<T>;
	const entry = { tags, reading: read() };
	byKey.set(key, entry);
	entry.reading.catch(() => {
		if (byKey.get(key) === entry) byKey.delete(key);
	});
	return entry.reading;
}
