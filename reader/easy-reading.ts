const KEY = "che-do";
const QUERY = "?che-do=de-doc";
const ARTICLE = /^\/tin\/[^/]+-\d+$/;

/**
 * Once a reader has asked for an article to be read easily, every link to an article leads to it in that form, until
 * "Xem trang thường". Links say what they choose in `data-reading`; without script each of them holds for one page.
 */
export function keepReadingEasily(): void {
	// Pointing comes first, so that what the browser fetches ahead is the page that will be opened.
	for (const type of ["pointerover", "focusin", "click"]) addEventListener(type, follow);
}

function follow({ type, target }: Event): void {
	const link = (target as Element | null)?.closest?.("a");
	if (!link) return;
	const { reading } = link.dataset;
	if (reading === undefined) {
		if (isChosen() && link.origin === origin && ARTICLE.test(link.pathname)) link.search = QUERY;
	} else if (type === "click") {
		keep(reading);
	}
}

// A browser may forbid storage; the choice then holds for one page.
function isChosen(): boolean {
	try {
		return localStorage.getItem(KEY) === "de-doc";
	} catch {
		return false;
	}
}

function keep(reading: string): void {
	try {
		localStorage.setItem(KEY, reading);
	} catch {
		return;
	}
}
