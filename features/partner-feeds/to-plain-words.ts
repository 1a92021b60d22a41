import { type CheerioAPI, load } from "cheerio";
import { toCleanText, truncateAtWord } from "../../lib/text.ts";

/** Of markup, more is not looked at. */
const MOST_MARKUP = 10_000;
const BLOCKS = new Set(
	"address article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p section table td th tr ul".split(
		" ",
	),
);
const DROPPED = new Set("noscript template iframe object svg textarea select button title".split(" "));

const getRoot = ($: CheerioAPI) => $.root().get(0);
type PageNode = NonNullable<ReturnType<typeof getRoot>>["children"][number];

/** The beginning of a long piece, without a tag that is cut through. */
function toStart(html: string): string {
	if (html.length <= MOST_MARKUP) return html;
	const start = html.slice(0, MOST_MARKUP);
	const open = start.lastIndexOf("<");
	return open > start.lastIndexOf(">") ? start.slice(0, open) : start;
}

/** Not by recursion: elements may lie in each other by the thousand. */
function listTexts($: CheerioAPI): string[] {
	const texts: string[] = [];
	const left: (PageNode | " ")[] = getRoot($)?.children.toReversed() ?? [];
	for (let node = left.pop(); node !== undefined; node = left.pop()) {
		if (node === " ") texts.push(node);
		else if (node.type === "text") texts.push(node.data);
		else if (node.type === "tag" && !DROPPED.has(node.name)) {
			const space = BLOCKS.has(node.name) ? ([" "] as const) : [];
			texts.push(...space);
			left.push(...space, ...node.children.toReversed());
		}
	}
	return texts;
}

/** The words of a piece of HTML, or of plain text, on one line of at most `most` letters; nothing else comes through. */
export function toPlainWords(html: string, most: number): string {
	const texts = listTexts(load(toStart(html), null, false));
	const words = truncateAtWord(toCleanText(texts.join("").toWellFormed()), most);
	// Letters may carry any number of marks.
	return words.length > most ? words.slice(0, most).toWellFormed() : words;
}
