/** A button that reads the article aloud with the device's own Vietnamese voice; hidden where there is none. */
export class ReadAloud extends HTMLElement {
	#voice: SpeechSynthesisVoice | undefined;

	connectedCallback(): void {
		if (!("speechSynthesis" in window)) return;
		this.#findVoice();
		speechSynthesis.addEventListener("voiceschanged", () => this.#findVoice());
		this.querySelector("button")?.addEventListener("click", () => this.#toggle());
		addEventListener("pagehide", () => speechSynthesis.cancel());
	}

	#findVoice(): void {
		this.#voice = speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith("vi"));
		this.dataset.ready = this.#voice ? "" : undefined;
		if (!this.#voice) delete this.dataset.ready;
	}

	#toggle(): void {
		const isReading = speechSynthesis.speaking;
		speechSynthesis.cancel();
		if (!isReading) this.#read();
		this.#label(!isReading);
	}

	/** A paragraph at a time: browsers stop in the middle of long texts. */
	#read(): void {
		const parts = document.querySelectorAll<HTMLElement>(
			"main article :is(h1, header p, .prose p, .prose h2, .prose h3, .prose li)",
		);
		const last = parts.length - 1;
		for (const [index, part] of parts.entries()) {
			const words = new SpeechSynthesisUtterance(part.textContent ?? "");
			words.voice = this.#voice ?? null;
			words.lang = "vi-VN";
			if (index === last) words.onend = () => this.#label(false);
			speechSynthesis.speak(words);
		}
	}

	#label(isReading: boolean): void {
		const button = this.querySelector("button");
		if (button) button.textContent = isReading ? "Dừng đọc" : "Nghe";
	}
}
