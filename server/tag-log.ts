import type { TagChange } from "../db/queries/cache-tags.ts";

const LIMIT = 50_000;

/** Which tags changed lately, so that a render which a write overtook is known as such. */
export class TagLog {
	#position = 0;
	/** What happened up to here is forgotten: renders begun before count as overtaken. */
	#forgottenUntil = 0;
	readonly #lastChange = new Map<string, number>();
	readonly #lastAging = new Map<string, number>();
	readonly #limit: number;

	constructor(limit = LIMIT) {
		this.#limit = limit;
	}

	/** Where the log stands now; a render keeps it to ask later what happened since. */
	get position(): number {
		return this.#position;
	}

	/** Notes what writes changed. What merely ages overtakes no render: its page is old when it comes, and may be shown. */
	add(changes: readonly TagChange[]): void {
		this.#position += 1;
		for (const { tag, effect } of changes) {
			const last = effect === "aged" ? this.#lastAging : this.#lastChange;
			last.set(tag, this.#position);
		}
		if (this.#lastChange.size + this.#lastAging.size > this.#limit) this.forget();
	}

	/** Takes every render that has begun as overtaken. */
	forget(): void {
		this.#position += 1;
		this.#lastChange.clear();
		this.#lastAging.clear();
		this.#forgottenUntil = this.#position;
	}

	/** Whether one of `tags` changed after `position`. */
	hasChangedSince(position: number, tags: Iterable<string>): boolean {
		if (position < this.#forgottenUntil) return true;
		return isLater(this.#lastChange, position, tags);
	}

	/** Whether one of `tags` aged after `position`. */
	hasAgedSince(position: number, tags: Iterable<string>): boolean {
		return isLater(this.#lastAging, position, tags);
	}
}

function isLater(last: ReadonlyMap<string, number>, position: number, tags: Iterable<string>): boolean {
	for (const tag of tags) if ((last.get(tag) ?? 0) > position) return true;
	return false;
}
