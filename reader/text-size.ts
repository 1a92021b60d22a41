const KEY = "co-chu";
const { documentElement: page } = document;

/** Sets the size the reader chose on an earlier page; runs before anything is drawn. */
export function restoreTextSize(): void {
	show(readChoice());
}

/** Three buttons, of which the one of the present size is pressed. */
export class TextSize extends HTMLElement {
	connectedCallback(): void {
		const buttons = [...this.querySelectorAll("button")];
		const press = (size: string) => {
			for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === size));
		};
		press(readChoice());
		for (const button of buttons) {
			button.addEventListener("click", () => {
				show(button.value);
				press(button.value);
				keepChoice(button.value);
			});
		}
	}
}

function show(size: string): void {
	if (size === "1") delete page.dataset.textSize;
	else page.dataset.textSize = size;
}

/** Storage may be forbidden: the size then holds for this page. */
function readChoice(): string {
	try {
		return localStorage.getItem(KEY) ?? "1";
	} catch {
		return page.dataset.textSize ?? "1";
	}
}

function keepChoice(size: string): void {
	try {
		localStorage.setItem(KEY, size);
	} catch {
		// Forbidden: see above.
	}
}
