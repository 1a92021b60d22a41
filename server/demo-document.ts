import type { DemoBlock, DemoPicture, DemoRun } from "../db/seed/demo/demo-article.ts";
import type { BlockNode, FigureAttributes, InlineNode, RichText } from "../lib/rich-text.ts";

/** Rows by the names the texts give them. */
type Ids = ReadonlyMap<string, number>;

/** Demo blocks as the document tree an article keeps. @throws Error for a picture or video there is none of. */
export function toDemoDocument(blocks: readonly DemoBlock[], mediaIds: Ids, videoIds: Ids = new Map()): RichText {
	return { type: "doc", content: blocks.map((block) => toBlock(block, mediaIds, videoIds)) };
}

function toBlock(block: DemoBlock, mediaIds: Ids, videoIds: Ids): BlockNode {
	if ("p" in block) return toParagraph(block.p);
	if ("h2" in block) return { type: "heading", attrs: { level: 2 }, content: toInline(block.h2) };
	if ("h3" in block) return { type: "heading", attrs: { level: 3 }, content: toInline(block.h3) };
	if ("quote" in block) return { type: "blockquote", content: block.quote.map(toParagraph) };
	if ("list" in block) return { type: "bulletList", content: block.list.map(toListItem) };
	if ("numbered" in block) return { type: "orderedList", content: block.numbered.map(toListItem) };
	if ("table" in block) return toTable(block.table);
	if ("box" in block) {
		return { type: "box", attrs: { title: toNfc(block.box.title) }, content: block.box.paragraphs.map(toParagraph) };
	}
	if ("video" in block) {
		const videoId = videoIds.get(block.video);
		if (videoId === undefined) throw new Error(`no demo video is called ${block.video}`);
		return { type: "video", attrs: { videoId } };
	}
	if ("gallery" in block) {
		return { type: "gallery", attrs: { items: block.gallery.map((picture) => toFigure(picture, mediaIds)) } };
	}
	return { type: "figure", attrs: toFigure(block.photo, mediaIds) };
}

function toFigure({ name, alt, caption, credit }: DemoPicture, mediaIds: Ids): FigureAttributes {
	const mediaId = mediaIds.get(name);
	if (mediaId === undefined) throw new Error(`no demo picture is called ${name}`);
	return { mediaId, alt: toNfc(alt), caption: toNfc(caption), credit: toNfc(credit) };
}

function toTable({ head, rows }: { head: string[]; rows: string[][] }): BlockNode {
	const toRow = (type: "tableHeader" | "tableCell") => (cells: string[]) => ({
		type: "tableRow" as const,
		content: cells.map((cell) => ({ type, content: [toParagraph(cell)] })),
	});
	return { type: "table", content: [toRow("tableHeader")(head), ...rows.map(toRow("tableCell"))] };
}

function toListItem(text: string) {
	return { type: "listItem" as const, content: [toParagraph(text)] };
}

function toParagraph(runs: string | DemoRun[]): BlockNode {
	return { type: "paragraph", content: typeof runs === "string" ? toInline(runs) : runs.flatMap(toRun) };
}

function toRun(run: DemoRun): InlineNode[] {
	if (typeof run === "string") return toInline(run);
	if ("bold" in run) return [{ type: "text", text: toNfc(run.bold), marks: [{ type: "bold" }] }];
	if ("italic" in run) return [{ type: "text", text: toNfc(run.italic), marks: [{ type: "italic" }] }];
	return [{ type: "text", text: toNfc(run.link), marks: [{ type: "link", attrs: { href: run.href } }] }];
}

function toInline(text: string): InlineNode[] {
	return [{ type: "text", text: toNfc(text) }];
}

export function toNfc(text: string): string {
	return text.normalize("NFC");
}
