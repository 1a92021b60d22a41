import type { BlockNode, RichText } from "../../lib/rich-text.ts";
import { listWords } from "../../lib/words.ts";

type Box = Extract<BlockNode, { type: "box" }>;

/** How an editor begins the title of a box that holds figures. */
const TITLES = ["con so", "so lieu", "nhung con so"];

/** Whether an editor has marked the block as the figures to remember: a box called "Con số …" or "Số liệu …". */
function isKeyNumbers(block: BlockNode): block is Box {
	if (block.type !== "box") return false;
	const title = listWords(block.attrs.title)
		.map(({ folded }) => folded)
		.join(" ");
	return TITLES.some((beginning) => title === beginning || title.startsWith(`${beginning} `));
}

/** The body without its boxes of figures, and these, to be shown before it. */
export function takeKeyNumbers(body: RichText): { keyNumbers: Box[]; rest: RichText } {
	const keyNumbers = body.content.filter(isKeyNumbers);
	return { keyNumbers, rest: { ...body, content: body.content.filter((block) => !isKeyNumbers(block)) } };
}
