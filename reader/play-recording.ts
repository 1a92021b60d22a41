/** A link to a recording that plays it here, in the player of this page, so that the text can be followed. */
export class PlayRecording extends HTMLElement {
	connectedCallback(): void {
		this.querySelector("a")?.addEventListener("click", (event) => {
			const player = document.querySelector("audio");
			if (!player || event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			// Without a network the player itself says so.
			void (player.paused ? player.play().catch(() => {}) : player.pause());
		});
	}
}
