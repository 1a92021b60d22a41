interface Suggestion {
	chu: string;
	loai: string;
	duongDan: string;
}

const WAIT_MS = 150;
const LEAST_LETTERS = 2;

/**
 * A search field that says while one types what may be meant: a combobox with a list (ARIA Authoring Practices 1.2). The
 * form goes on working by itself, and nothing is asked for while a syllable is being composed, offline, or against data
 * saving.
 */
export class SearchSuggestions extends HTMLElement {
	readonly #list = document.createElement("ul");
	readonly #status = document.createElement("p");
	#field: HTMLInputElement | null = null;
	#active = -1;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asking: AbortController | null = null;

	connectedCallback(): void {
		const field = this.querySelector("input");
		const { connection } = navigator as { connection?: { saveData?: boolean } };
		if (!field || this.#field || connection?.saveData) return;
		this.#field = field;
		const id = `${field.id}-goi-y`;
		setAttributes(this.#list, { id, role: "listbox", "aria-label": "Gợi ý", hidden: "" });
		setAttributes(this.#status, { role: "status", class: "sr-only" });
		this.append(this.#list, this.#status);
		setAttributes(field, { role: "combobox", "aria-autocomplete": "list", "aria-controls": id, autocomplete: "off" });
		this.#toggle(false);
		field.addEventListener("input", (event) => this.#wait((event as InputEvent).isComposing));
		field.addEventListener("compositionend", () => this.#wait(false));
		field.addEventListener("keydown", (event) => this.#press(event));
		field.addEventListener("blur", () => this.#close());
		// The field keeps the focus, and with it the list stays until the click is done.
		this.#list.addEventListener("mousedown", (event) => event.preventDefault());
		this.#list.addEventListener("click", ({ target }) => this.#open((target as Element).closest("li")));
	}

	#wait(isComposing: boolean): void {
		clearTimeout(this.#timer);
		if (!isComposing) this.#timer = setTimeout(() => this.#ask(), WAIT_MS);
	}

	async #ask(): Promise<void> {
		this.#asking?.abort();
		const typed = this.#field?.value.trim() ?? "";
		if (typed.length < LEAST_LETTERS || !navigator.onLine) return this.#close();
		this.#asking = new AbortController();
		const { signal } = this.#asking;
		try {
			const answer = await fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(typed)}`, { signal });
			const { goiY } = (await answer.json()) as { goiY: Suggestion[] };
			if (!signal.aborted && document.activeElement === this.#field) this.#show(goiY);
		} catch {
			// A newer question, or no network: the form is still there.
			if (!signal.aborted) this.#close();
		}
	}

	#show(suggestions: readonly Suggestion[]): void {
		this.#list.replaceChildren(...suggestions.map((suggestion, at) => this.#makeOption(suggestion, at)));
		this.#activate(-1);
		this.#toggle(suggestions.length > 0);
		this.#status.textContent = suggestions.length > 0 ? `Có ${suggestions.length} gợi ý` : "Không có gợi ý";
	}

	#makeOption({ chu, loai, duongDan }: Suggestion, at: number): HTMLElement {
		const option = document.createElement("li");
		setAttributes(option, { role: "option", id: `${this.#list.id}-${at}`, "data-href": duongDan });
		option.textContent = chu;
		if (loai) {
			const kind = document.createElement("small");
			kind.textContent = loai;
			option.append(" ", kind);
		}
		return option;
	}

	#press(event: KeyboardEvent): void {
		if (event.isComposing || this.#list.hidden) return;
		const count = this.#list.children.length;
		// One place more than there are suggestions: the field itself.
		if (event.key === "ArrowDown") this.#activate(((this.#active + 2) % (count + 1)) - 1);
		else if (event.key === "ArrowUp") this.#activate(((this.#active + count + 1) % (count + 1)) - 1);
		else if (event.key === "Enter" && this.#active !== -1) this.#open(this.#list.children[this.#active]);
		else if (event.key === "Escape") this.#close();
		else return;
		event.preventDefault();
	}

	#activate(at: number): void {
		this.#active = at;
		const options = [...this.#list.children];
		for (const option of options) setAttributes(option, { "aria-selected": String(option === options[at]) });
		options[at]?.scrollIntoView({ block: "nearest" });
		// Without an id there: the field itself.
		if (this.#field) setAttributes(this.#field, { "aria-activedescendant": options[at]?.id ?? "" });
	}

	#toggle(isOpen: boolean): void {
		this.#list.hidden = !isOpen;
		if (this.#field) setAttributes(this.#field, { "aria-expanded": String(isOpen) });
	}

	#close(): void {
		clearTimeout(this.#timer);
		this.#asking?.abort();
		this.#activate(-1);
		this.#toggle(false);
		this.#status.textContent = "";
	}

	#open(option: Element | null | undefined): void {
		const { href } = (option as HTMLElement | null | undefined)?.dataset ?? {};
		if (!href) return;
		// Who comes back finds the page as it was before.
		this.#close();
		location.assign(href);
	}
}

/** By name: browsers of some years ago know no properties for these. */
function setAttributes(element: Element, attributes: Record<string, string>): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
