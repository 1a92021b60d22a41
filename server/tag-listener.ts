import type { TagChange } from "../db/queries/cache-tags.ts";

const RETRY_MS = 100;

/** Where tag changes come from: the database, or a stand-in for it. */
export interface TagSource {
	/** Called at once after each commit of this process; returns the end of the subscription. */
	onCommit: (listener: () => void) => () => void;
	/** Called soon after a commit of any process; returns the end of the subscription. */
	watchWrites: (listener: () => void) => () => void;
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
	let cursor = await source.getLatestTagSeq();
	let isWanted = false;
	let isStopped = false;
	let running: Promise<void> | null = null;
	let retry: NodeJS.Timeout | undefined;

	const read = async () => {
		try {
			const changes = await source.listTagChangesSince(cursor);
			cursor = Math.max(cursor, ...changes.map(({ seq }) => seq));
			cache.applyTagChanges(changes);
		} catch (error) {
			// Whoever stops the listener may close the database under a last reading.
			if (isStopped) return;
			cache.distrust();
			onError(error);
			clearTimeout(retry);
			retry = setTimeout(() => void sync(), RETRY_MS).unref();
		}
	};
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
		return running;
	};
	// Only a write of this process was acknowledged to somebody who may ask here next: its readers wait.
	const stops = [source.onCommit(() => cache.holdUntil(sync())), source.watchWrites(() => void sync())];
	// What was written between the first question and the subscription.
	await sync();
	return {
		stop: () => {
			isStopped = true;
			clearTimeout(retry);
			for (const stop of stops) stop();
		},
	};
}
