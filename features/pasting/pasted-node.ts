/** Markup as it came, from whichever parser: the clipboard's in the browser, an imported file's on the server. */
export type PastedNode = PastedElement | { text: string } | { comment: string };

export interface PastedElement {
	/** In lower case; "" for the whole. */
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly PastedNode[];
}

export function isElement(node: PastedNode): node is PastedElement {
	return "children" in node;
}

const BLOCKS = new Set(
	"address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul caption".split(
		" ",
	),
);

/** Whether it begins a line of its own. */
export function isBlock({ name }: PastedElement): boolean {
	return BLOCKS.has(name);
}
