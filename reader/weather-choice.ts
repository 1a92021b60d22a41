/** Under this name the browser keeps the reader's place; no page knows of it. */
const KEY = "thoi-tiet";

type Words = Record<string, string>;

/** The weather box: shows the chosen place without leaving the page, and keeps the choice in this browser. */
export class WeatherChoice extends HTMLElement {
	#words: Promise<Record<string, Words>> | null = null;

	connectedCallback(): void {
		const select = this.querySelector("select");
		if (!select) return;
		const shown = select.value;
		select.addEventListener("change", () => {
			keep(select.value);
			void this.#show(select);
		});
		select.value = recall() ?? shown;
		if (select.selectedIndex === -1) select.value = shown;
		else if (select.value !== shown) void this.#show(select);
	}

	async #show(select: HTMLSelectElement): Promise<void> {
		const { value, selectedOptions } = select;
		this.#words ??= fetch(this.dataset.words ?? "").then((answer) => answer.json());
		// Without a network the box stays what it was; the form still leads to the place's page.
		const words = await this.#words.catch(() => null);
		if (words === null) this.#words = null;
		if (words === null || select.value !== value) return;
		const place = words[value] ?? { condition: this.dataset.none ?? "" };
		for (const line of this.querySelectorAll<HTMLElement>("[data-line]")) {
			const name = line.dataset.line ?? "";
			line.textContent = name === "name" ? (selectedOptions[0]?.text ?? "") : (place[name] ?? "");
		}
		this.querySelector("svg path")?.setAttribute("d", place.icon ?? "");
	}
}

// A browser may forbid storage; the choice then lasts as long as the page.
function recall(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

function keep(slug: string): void {
	try {
		localStorage.setItem(KEY, slug);
	} catch {
		return;
	}
}
