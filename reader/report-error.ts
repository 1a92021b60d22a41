const MOST_QUOTED = 300;
/** The portal takes addresses of 2048 characters. */
const LONGEST_ADDRESS = 1900;

/** What is selected within the article. */
function readSelected(): string {
	const selection = getSelection();
	const article = document.querySelector("article");
	const isInside = article?.contains(selection?.anchorNode ?? null) && article.contains(selection?.focusNode ?? null);
	return isInside ? String(selection).trim().replace(/\s+/g, " ") : "";
}

/** The link to the report form takes along what the reader has selected, as much as an address can carry. */
export class ReportError extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector("a");
		if (!link) return;
		const address = link.href;
		const carry = () => {
			const letters = [...readSelected()].slice(0, MOST_QUOTED);
			const url = new URL(address);
			do url.searchParams.set("doan", letters.join(""));
			while (url.href.length > LONGEST_ADDRESS && letters.pop());
			link.href = letters.length > 0 ? url.href : address;
		};
		// A press on the link ends the selection before it is a click; the Enter key does not.
		link.addEventListener("pointerdown", carry);
		link.addEventListener("click", () => {
			if (readSelected() !== "") carry();
		});
	}
}
