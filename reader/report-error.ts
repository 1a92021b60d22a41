const MOST_QUOTED = 300;
/** The portal takes addresses of 2048 characters. */
const LONGEST_ADDRESS = 1900;

/** What is selected within the article, as much as an address can carry. */
function readSelected(): string {
	const selection = getSelection();
	const article = selection?.anchorNode?.parentElement?.closest("article");
	if (!article?.contains(selection?.focusNode ?? null)) return "";
	return String(selection).trim().replace(/\s+/g, " ");
}

/** The link to the report form takes along what the reader has selected in the article. */
export class ReportError extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector("a");
		const address = link?.href;
		if (!link || !address) return;
		let selected = "";
		// A tap on the link ends the selection before the click: what was selected last counts, until another place is tapped.
		document.addEventListener("selectionchange", () => {
			if (!this.matches(":active, :focus-within")) selected = readSelected();
		});
		link.addEventListener("click", () => {
			const letters = [...(readSelected() || selected)].slice(0, MOST_QUOTED);
			const url = new URL(address);
			do url.searchParams.set("doan", letters.join(""));
			while (url.href.length > LONGEST_ADDRESS && letters.pop());
			link.href = letters.length > 0 ? url.href : address;
		});
	}
}
