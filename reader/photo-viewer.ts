/**
 * Shows the pictures of an album one at a time over the whole screen. Each picture on the page is a link with an
 * address of its own ("#anh-3"), so that one picture can be sent to somebody and "back" closes the viewer.
 */
export class PhotoViewer extends HTMLElement {
	readonly #dialog = document.createElement("dialog");
	#links: HTMLAnchorElement[] = [];
	#shown = -1;

	connectedCallback(): void {
		this.#links = [...this.querySelectorAll<HTMLAnchorElement>("a[data-photo]")];
		this.#dialog.className = "photo-viewer";
		this.#dialog.setAttribute("aria-label", "Xem ảnh");
		this.append(this.#dialog);
		for (const [index, link] of this.#links.entries()) {
			link.addEventListener("click", (event) => {
				if (event.metaKey || event.ctrlKey || event.shiftKey) return;
				event.preventDefault();
				location.hash = `anh-${index + 1}`;
			});
		}
		this.#dialog.addEventListener("close", () => this.#leave());
		this.#dialog.addEventListener("keydown", ({ key }) =>
			this.#step(key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0),
		);
		addEventListener("hashchange", () => this.#follow());
		this.#follow();
	}

	/** Shows what the address says. */
	#follow(): void {
		const index = Number(/^#anh-(\d+)$/.exec(location.hash)?.[1] ?? 0) - 1;
		if (index in this.#links) this.#show(index);
		else if (this.#dialog.open) this.#dialog.close();
	}

	#step(by: -1 | 0 | 1): void {
		const index = this.#shown + by;
		if (by !== 0 && index in this.#links) location.replace(`#anh-${index + 1}`);
	}

	#show(index: number): void {
		this.#shown = index;
		const figure = this.#links[index]?.closest("figure")?.cloneNode(true) as HTMLElement | undefined;
		for (const image of figure?.querySelectorAll("img") ?? []) {
			image.loading = "eager";
			image.sizes = "100vw";
		}
		for (const source of figure?.querySelectorAll("source") ?? []) source.sizes = "100vw";
		const link = figure?.querySelector("a[data-photo]");
		link?.replaceWith(...link.childNodes);
		const focused = this.#dialog.contains(document.activeElement) ? document.activeElement?.textContent : null;
		this.#dialog.replaceChildren(this.#makeBar(index), figure ?? "");
		if (!this.#dialog.open) this.#dialog.showModal();
		const buttons = [...this.#dialog.querySelectorAll("button")];
		const wanted = buttons.find((button) => button.textContent === focused && !button.disabled);
		(wanted ?? buttons.at(-1))?.focus();
	}

	#makeBar(index: number): HTMLElement {
		const bar = document.createElement("div");
		const place = document.createElement("p");
		place.role = "status";
		place.textContent = `Ảnh ${index + 1} / ${this.#links.length}`;
		const make = (label: string, onClick: () => void, isOff = false) => {
			const button = document.createElement("button");
			button.type = "button";
			button.textContent = label;
			button.disabled = isOff;
			button.addEventListener("click", onClick);
			return button;
		};
		bar.append(
			place,
			make("‹ Trước", () => this.#step(-1), index === 0),
			make("Sau ›", () => this.#step(1), index === this.#links.length - 1),
			make("Đóng", () => this.#dialog.close()),
		);
		return bar;
	}

	#leave(): void {
		const link = this.#links[this.#shown];
		if (location.hash) history.replaceState(null, "", location.pathname + location.search);
		link?.focus();
	}
}
