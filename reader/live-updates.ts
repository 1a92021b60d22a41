interface Changes {
	lan: number;
	dangMo: boolean;
	/** Ids of entries that are new or say something else. */
	muc: number[];
	go: number[];
}

const EVERY_MS = 30_000;
/** Readers of one moment do not all ask in the same one. */
const SPREAD_MS = 5_000;

const toId = (item: Element) => Number(item.id.slice("muc-".length));

/**
 * A live coverage that asks for what is new. New entries come when the reader wants them, so that nothing moves under
 * their eyes; what was corrected or withdrawn is put right where it stands. Nothing is asked for while nobody looks,
 * offline, or against data saving: the link to the page itself is there.
 */
export class LiveUpdates extends HTMLElement {
	readonly #button = document.createElement("button");
	readonly #status = document.createElement("p");
	#change = 0;
	#fresh = new Set<number>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		const { connection } = navigator as { connection?: { saveData?: boolean } };
		if (this.#change > 0 || connection?.saveData) return;
		this.#change = Number(this.dataset.change);
		this.#button.type = "button";
		this.#button.hidden = true;
		this.#button.className = "live-button";
		this.#button.addEventListener("click", () => this.#take());
		this.#status.setAttribute("role", "status");
		this.#status.className = "sr-only";
		this.#part("pinned")?.before(this.#status, this.#button);
		document.addEventListener("visibilitychange", () => {
			if (document.visibilityState === "visible" && this.#timer) void this.#ask();
		});
		this.#wait();
	}

	#part(name: string, root: ParentNode = this): Element | null {
		return root.querySelector(`[data-live="${name}"]`);
	}

	#wait(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#ask(), EVERY_MS + Math.random() * SPREAD_MS);
	}

	async #ask(): Promise<void> {
		this.#wait();
		if (document.visibilityState !== "visible" || !navigator.onLine) return;
		// Without a network it is asked again the next time.
		const answer = await fetch(`/truc-tiep/${this.dataset.article}?tu=${this.#change}`).catch(() => null);
		if (answer?.ok) await this.#note((await answer.json()) as Changes);
		// Readers do not see the article any more.
		else if (answer?.status === 404) this.#stop();
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	async #note({ lan, dangMo, muc, go }: Changes): Promise<void> {
		if (lan <= this.#change) return;
		const newest = Math.max(0, ...this.#items().map(toId));
		const isKnown = (id: number) => this.querySelector(`#muc-${id}`) !== null;
		const isOther = !dangMo || [...muc, ...go].some(isKnown);
		if (isOther && !(await this.#renew(false, [...muc, ...go]))) return;
		this.#change = lan;
		for (const id of muc) if (id > newest) this.#fresh.add(id);
		for (const id of go) this.#fresh.delete(id);
		this.#tell();
		if (!dangMo) this.#stop();
	}

	#tell(): void {
		const count = this.#fresh.size;
		this.#button.hidden = count === 0;
		if (count === 0) return;
		this.#button.textContent = `${count} tin mới`;
		this.#status.textContent = `Có ${count} tin mới.`;
	}

	async #take(): Promise<void> {
		const [newest = 0] = [...this.#fresh].sort((one, other) => other - one);
		if (!(await this.#renew(true, []))) return location.reload();
		this.#fresh.clear();
		this.#button.hidden = true;
		this.#status.textContent = "";
		const first = this.querySelector<HTMLElement>(`#muc-${newest}`);
		first?.setAttribute("tabindex", "-1");
		first?.focus();
	}

	#items(): Element[] {
		return [...this.querySelectorAll('[id^="muc-"]')];
	}

	/** Takes over from the page as it is now what changed, and what is new when `isWanted`. @returns whether it could be had. */
	async #renew(isWanted: boolean, changed: readonly number[]): Promise<boolean> {
		const answer = await fetch(this.dataset.href ?? "").catch(() => null);
		if (!answer?.ok) return false;
		const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("live-updates");
		if (!page) return false;
		for (const name of isWanted ? ["state", "pinned"] : ["state"]) {
			this.#part(name)?.replaceChildren(...(this.#part(name, page)?.childNodes ?? []));
		}
		for (const id of changed) {
			const now = page.querySelector(`#muc-${id}`);
			const before = this.querySelector(`#muc-${id}`);
			if (now && before && now.tagName === before.tagName) before.replaceWith(now);
		}
		if (isWanted) this.#merge(page);
		return true;
	}

	/** The list as it is now, with what stood behind it when there is no gap between the two. */
	#merge(page: Element): void {
		const [list, fresh] = [this, page].map((root) => this.#part("entries", root));
		if (!list || !fresh) return;
		const ids = this.#items().map(toId);
		const oldest = Math.min(...[...fresh.querySelectorAll("li")].map(toId));
		const kept =
			oldest > Math.max(0, ...ids) ? [] : [...list.querySelectorAll("li")].filter((item) => toId(item) < oldest);
		fresh.querySelector("ul")?.append(...kept);
		list.replaceChildren(...fresh.childNodes);
	}
}
