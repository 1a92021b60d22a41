import { parseCaption } from "./find-caption.ts";
import type { LegacyBlock, LegacyLine } from "./legacy-page.ts";

function toPicture(
	image: Extract<LegacyLine, { kind: "image" }>,
	next: LegacyLine | undefined,
): { block: LegacyBlock; usesNext: boolean } {
	const words = next?.kind === "text" ? parseCaption(next.text) : null;
	const isMarked = next?.kind === "text" && next.role === "caption";
	const caption = words ?? (isMarked ? { caption: next.text, credit: "" } : { caption: "", credit: "" });
	return {
		block: { kind: "caption", ...caption, alt: image.alt, imageSrc: image.src },
		usesNext: isMarked || words !== null,
	};
}

function toBlock(line: Exclude<LegacyLine, { kind: "image" }>): LegacyBlock {
	if (line.kind === "table") return line;
	const words = parseCaption(line.text);
	if (words) return { kind: "caption", ...words, alt: "", imageSrc: null };
	if (line.role === "caption") return { kind: "caption", caption: line.text, credit: "", alt: "", imageSrc: null };
	if (typeof line.role === "number") return { kind: "heading", level: line.role, text: line.text };
	if (line.role === "plain") return { kind: "paragraph", text: line.text, runs: line.runs };
	return { kind: "list", isOrdered: line.role === "numbered", items: [line.runs] };
}

/** The article's blocks in reading order: a picture takes the caption below it, neighbouring items make one list. */
export function toBlocks(lines: readonly LegacyLine[]): LegacyBlock[] {
	const blocks: LegacyBlock[] = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] as LegacyLine;
		if (line.kind === "image") {
			const { block, usesNext } = toPicture(line, lines[index + 1]);
			blocks.push(block);
			if (usesNext) index++;
			continue;
		}
		const block = toBlock(line);
		const last = blocks.at(-1);
		if (block.kind === "list" && last?.kind === "list" && last.isOrdered === block.isOrdered)
			last.items.push(...block.items);
		else blocks.push(block);
	}
	return blocks;
}
