import type { BlockNode, InlineNode } from "../../lib/rich-text.ts";
import { toCleanText, truncateAtWord } from "../../lib/text.ts";

export interface TextParts {
	title: string;
	lead: string;
	content: BlockNode[];
}

const LOOKED_AT = 10;
const LONGEST_TITLE = 250;
const LONGEST_LEAD = 1000;
/** What stands above every paper of an office. */
const LETTERHEAD =
	/^(?:đảng cộng sản việt nam|cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do|\*+$|số\s*:?\s*\d)/iu;

const toWords = (content: readonly InlineNode[] = []) =>
	content
		.map((node) => (node.type === "text" ? node.text : " "))
		.join("")
		.replace(/\s+/gu, " ")
		.trim();

function readLine(block: BlockNode): string {
	return block.type === "paragraph" || block.type === "heading" ? toWords(block.content) : "";
}

function isStrong(block: BlockNode): boolean {
	if (block.type !== "paragraph") return false;
	const texts = (block.content ?? []).filter((node) => node.type === "text" && node.text.trim() !== "");
	const isBold = texts.every((node) => node.type === "text" && node.marks?.some(({ type }) => type === "bold"));
	const line = readLine(block);
	return isBold || (line === line.toLocaleUpperCase("vi") && /\p{Lu}{3}/u.test(line));
}

function findTitle(blocks: readonly BlockNode[]): number {
	const first = blocks.slice(0, LOOKED_AT);
	const isTitle = (block: BlockNode) => {
		const line = readLine(block);
		return line !== "" && line.length <= LONGEST_TITLE && !LETTERHEAD.test(line);
	};
	const ways = [
		(block: BlockNode) => block.type === "heading" && isTitle(block),
		(block: BlockNode) => isStrong(block) && isTitle(block),
		(block: BlockNode) => block.type === "paragraph" && isTitle(block) && !/[.;:]$/.test(readLine(block)),
	];
	return ways.map((way) => first.findIndex(way)).find((index) => index >= 0) ?? -1;
}

function isLead(block: BlockNode | undefined): boolean {
	if (block?.type !== "paragraph") return false;
	const line = readLine(block);
	return line.length >= 40 && line.length <= LONGEST_LEAD;
}

/**
 * Title, lead and text of a document: the title is its first heading, else its first strong or short line; the lead is
 * the paragraph behind it. What cannot be guessed stays in the text.
 * @param name the file's, for a document without a title.
 */
export function guessParts(blocks: readonly BlockNode[], name: string): TextParts {
	const at = findTitle(blocks);
	const rest = at < 0 ? [...blocks] : blocks.toSpliced(at, 1);
	const leadAt = Math.max(at, 0);
	const lead = rest[leadAt];
	const title =
		at < 0 ? toCleanText(name.replace(/\.[^.]*$/, "").replace(/[_-]+/g, " ")) : readLine(blocks[at] as BlockNode);
	return {
		title: truncateAtWord(title, LONGEST_TITLE) || "Bài nhập từ Word",
		lead: lead && isLead(lead) ? readLine(lead) : "",
		content: lead && isLead(lead) ? rest.toSpliced(leadAt, 1) : rest,
	};
}
