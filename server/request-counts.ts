import type { AccessLog, AccessLogEntry, Outcome } from "./access-log.ts";

/** Answers of one kind. */
export interface AnswerCount {
	outcome: Outcome;
	status: number;
	count: number;
	/** Of all of them together. */
	seconds: number;
}

/** Counts answers by how they came about; a count costs far less than a line of the log. */
export class RequestCounts {
	readonly #byKind = new Map<string, AnswerCount>();

	add({ outcome, status, ms }: Pick<AccessLogEntry, "outcome" | "status" | "ms">): void {
		const kind = outcome + status;
		let known = this.#byKind.get(kind);
		if (!known) {
			known = { outcome, status, count: 0, seconds: 0 };
			this.#byKind.set(kind, known);
		}
		known.count += 1;
		known.seconds += ms / 1000;
	}

	list(): AnswerCount[] {
		return [...this.#byKind.values()];
	}

	/** A log that counts what it is told before it writes it. @param log null where nothing is written. */
	countInto(log: AccessLog | null): AccessLog {
		return {
			add: (entry) => {
				this.add(entry);
				log?.add(entry);
			},
			flush: () => log?.flush(),
			close: () => log?.close(),
		};
	}
}
