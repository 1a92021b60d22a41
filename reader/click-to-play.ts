/** A link to a film elsewhere: the other site is asked for nothing until the reader wants to see it here. */
export class ClickToPlay extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector("a");
		link?.addEventListener("click", (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			const frame = document.createElement("iframe");
			frame.src = `https://www.youtube-nocookie.com/embed/${this.dataset.video}?autoplay=1&hl=vi`;
			frame.title = this.dataset.title ?? "";
			frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
			frame.allowFullscreen = true;
			frame.referrerPolicy = "strict-origin-when-cross-origin";
			this.replaceChildren(frame);
			frame.focus();
		});
	}
}
