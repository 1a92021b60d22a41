declare global {
	interface Document {
		/** True while the browser makes the page before anybody asked for it. */
		readonly prerendering?: boolean;
	}
}

/** "Lượt xem: 1807": counts this view once the page is looked at, and shows what the number is then. */
export class ViewCounter extends HTMLElement {
	connectedCallback(): void {
		const count = () => void this.#count();
		if (document.prerendering) document.addEventListener("prerenderingchange", count, { once: true });
		else if (document.visibilityState === "visible") count();
		else document.addEventListener("visibilitychange", count, { once: true });
	}

	async #count(): Promise<void> {
		// Without a network the number stays what it was.
		const answer = await fetch(`/luot-xem/${this.dataset.article}`, { method: "POST", keepalive: true }).catch(
			() => null,
		);
		const views = answer?.ok ? Number(await answer.text()) : Number.NaN;
		if (Number.isNaN(views)) return;
		// Loading the browser's own formats would hold a cheap phone up for a fifth of a second.
		const number =
			this.dataset.grouped === undefined ? String(views) : String(views).replace(/\B(?=(?:\d{3})+$)/g, ".");
		this.textContent = String(this.textContent).replace(/\d[\d.]*$/, number);
	}
}
