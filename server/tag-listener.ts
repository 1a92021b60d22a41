import type { TagChange } from "../db/queries/cache-tags.ts";

const POLL_MS = 100;

/** Where tag changes come from: the database, or a stand-in for it. */
export interface TagSource {
	/** Called at once after each commit of this process; returns the end of the subscription. */
	onCommit: (listener: () => void) => () => void;
	/** Differs after a commit of any process. */
	getDataVersion: () => number;
	getLatestTagSeq: () => Promise<number>;
	listTagChangesSince: (seq: number) => Promise<TagChange[]>;
}

interface TagListenerOptions {
	source: TagSource;
	cache: {
		holdUntil: (sync: Promise<void>) => void;
		applyTagChanges: (changes: readonly TagChange[]) => void;
		distrust: () => void;
	};
	onError: (error: unknown) => void;
}

/**
 * Tells the page cache what writes changed: of this process at once, so that a request after the commit meets no old
 * page; of other processes within a tenth of a second. An error is reported, every page is made anew until the
 * changes can be read again.
 * @returns once nothing that is written from now on can be missed; `stop` ends it.
 */
export async function startTagListener({ source, cache, onError }: TagListenerOptions): Promise<{ stop: () => void }> {
	let version = source.getDataVersion();
	let cursor = await source.getLatestTagSeq();
	let isWanted = false;
	let running: Promise<void> | null = null;

	const read = async () => {
		try {
			const changes = await source.listTagChangesSince(cursor);
			cursor = Math.max(cursor, ...changes.map(({ seq }) => seq));
			cache.applyTagChanges(changes);
		} catch (error) {
			cache.distrust();
			hasFailed = true;
			onError(error);
		}
	};
	let hasFailed = false;
	const run = async () => {
		while (isWanted) {
			isWanted = false;
			await read();
		}
		running = null;
	};
	const sync = () => {
		isWanted = true;
		running ??= run();
		cache.holdUntil(running);
	};
	const poll = () => {
		try {
			const latest = source.getDataVersion();
			if (latest === version && !hasFailed) return;
			hasFailed = false;
			version = latest;
			sync();
		} catch (error) {
			cache.distrust();
			onError(error);
		}
	};
	const unsubscribe = source.onCommit(sync);
	const timer = setInterval(poll, POLL_MS).unref();
	return {
		stop: () => {
			clearInterval(timer);
			unsubscribe();
		},
	};
}
