const SAME_READER_MS = 30 * 60_000;
/** Offices share an address, but one that shows more browsers than this is a machine. */
const READERS_OF_ADDRESS = 250;
const MOST_REMEMBERED = 200_000;
/** What a browser calls itself is never longer; what is, differs early enough. */
const AGENT_LETTERS = 300;

export interface View {
	articleId: number;
	/** Of the reader; kept in memory for half an hour, and nowhere else. */
	address: string;
	userAgent: string;
	at: Date;
}

export interface ViewCounter {
	/** Counts the view unless the same reader's view of the article was counted in the last half hour. */
	count: (view: View) => void;
	/** Views of the article that were counted but are not in the database yet. */
	countPending: (articleId: number) => number;
	/** Writes what is pending. @throws what `write` throws; nothing is lost then. */
	flush: (now: Date) => Promise<void>;
}

/** Counts views in memory, in this process alone. @param write gets the number of new views by article id. */
export function createViewCounter(write: (views: ReadonlyMap<number, number>, at: Date) => Promise<void>): ViewCounter {
	/** When the last view of a reader was counted, the longest ago first. */
	const counted = new Map<string, number>();
	const readersOfAddress = new Map<string, number>();
	let pending = new Map<number, number>();
	let writing = new Map<number, number>();

	const forget = (before: number) => {
		for (const [key, at] of counted) {
			if (at > before && counted.size <= MOST_REMEMBERED) break;
			counted.delete(key);
			const address = toAddressKey(key);
			const left = (readersOfAddress.get(address) ?? 1) - 1;
			if (left === 0) readersOfAddress.delete(address);
			else readersOfAddress.set(address, left);
		}
	};
	return {
		count: ({ articleId, address, userAgent, at }) => {
			forget(at.getTime() - SAME_READER_MS);
			const place = `${articleId} ${address}`;
			const key = `${place} ${userAgent.slice(0, AGENT_LETTERS)}`;
			const readers = readersOfAddress.get(place) ?? 0;
			if (counted.has(key) || readers >= READERS_OF_ADDRESS) return;
			counted.set(key, at.getTime());
			readersOfAddress.set(place, readers + 1);
			pending.set(articleId, (pending.get(articleId) ?? 0) + 1);
		},
		countPending: (articleId) => (pending.get(articleId) ?? 0) + (writing.get(articleId) ?? 0),
		flush: async (now) => {
			if (pending.size === 0) return;
			writing = pending;
			pending = new Map();
			try {
				await write(writing, now);
			} catch (error) {
				for (const [articleId, views] of writing) pending.set(articleId, (pending.get(articleId) ?? 0) + views);
				throw error;
			} finally {
				writing = new Map();
			}
		},
	};
}

/** Article and address of a reader's key. */
function toAddressKey(key: string): string {
	return key.split(" ", 2).join(" ");
}
