import type { BlockNode, FigureAttributes, InlineNode, Mark, RichText, TableCell } from "../../lib/rich-text.ts";
import { element, type XmlNode } from "../../lib/xml.ts";
import type { MediaFile } from "../media/media-file.ts";
import type { Photo } from "../media/photo.ts";
import { toSharePicture } from "../media/share-picture.ts";
import { toVideoPath, type VideoPage } from "../media/video.ts";

interface BodyContext {
	photos: ReadonlyMap<number, Photo>;
	videos: ReadonlyMap<number, VideoPage>;
	attachments: ReadonlyMap<number, MediaFile>;
	/** Feed readers know no address of their own: every link is a full one. */
	origin: string;
}

type Child = XmlNode | string;

/** The text of an article as HTML for other programs: plain elements, full addresses, nothing that runs. */
export function toBodyHtml(body: RichText, context: BodyContext): string {
	return body.content
		.flatMap((block) => toBlocks(block, context))
		.map(({ xml }) => xml)
		.join("\n");
}

function toBlocks(block: BlockNode, context: BodyContext): XmlNode[] {
	const inside = (blocks: readonly BlockNode[]) => blocks.flatMap((child) => toBlocks(child, context));
	switch (block.type) {
		case "paragraph":
			return block.content?.length ? [wrap("p", ...toInline(block.content, context))] : [];
		case "heading":
			return [wrap(`h${block.attrs.level}`, ...toInline(block.content ?? [], context))];
		case "blockquote":
			return [wrap("blockquote", ...inside(block.content))];
		case "bulletList":
		case "orderedList": {
			const items = block.content.map(({ content }) => wrap("li", ...inside(content)));
			return [wrap(block.type === "bulletList" ? "ul" : "ol", ...items)];
		}
		case "table": {
			const rows = block.content.map(({ content }) => wrap("tr", ...content.map((cell) => toCell(cell, context))));
			return [wrap("table", wrap("tbody", ...rows))];
		}
		case "figure":
			return toFigure(block.attrs, context);
		case "gallery":
			return block.attrs.items.flatMap((item) => toFigure(item, context));
		case "box": {
			const title = block.attrs.title === "" ? [] : [wrap("p", wrap("strong", block.attrs.title))];
			return [wrap("blockquote", ...title, ...inside(block.content))];
		}
		case "horizontalRule":
			return [element("hr", {})];
		case "video": {
			const video = context.videos.get(block.attrs.videoId);
			return video ? [toLine(`Video: ${video.title}`, toVideoPath(video), context)] : [];
		}
		case "attachment": {
			const { mediaId, label } = block.attrs;
			const file = context.attachments.get(mediaId);
			if (file) return [toLine(label || file.name, file.url, context)];
			return label === "" ? [] : [wrap("p", label)];
		}
	}
}

/** What other programs do not show, they lead to. */
function toLine(words: string, path: string, { origin }: BodyContext): XmlNode {
	return wrap("p", element("a", { href: origin + path }, words));
}

/** HTML knows no empty element but its own: an end tag always follows. */
function wrap(name: string, ...children: readonly (Child | null)[]): XmlNode {
	return element(name, {}, "", ...children);
}

function toCell({ type, attrs, content }: TableCell, context: BodyContext): XmlNode {
	const name = type === "tableHeader" ? "th" : "td";
	const spans = { colspan: attrs?.colspan, rowspan: attrs?.rowspan };
	return element(name, spans, "", ...content.flatMap((block) => toBlocks(block, context)));
}

function toFigure({ mediaId, alt, caption, credit }: FigureAttributes, { photos, origin }: BodyContext): XmlNode[] {
	const file = toSharePicture((mediaId !== null && photos.get(mediaId)) || null);
	const words = [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(" ");
	if (!file) return words === "" ? [] : [wrap("p", wrap("em", words))];
	const { url, width, height } = file;
	const picture = element("img", { src: origin + url, width, height, alt });
	return [wrap("figure", picture, words === "" ? null : wrap("figcaption", words))];
}

function toInline(nodes: readonly InlineNode[], { origin }: BodyContext): Child[] {
	return nodes.map((node) => {
		if (node.type === "hardBreak") return element("br", {});
		return (node.marks ?? []).reduce<Child>((content, mark) => applyMark(content, mark, origin), node.text);
	});
}

function applyMark(content: Child, mark: Mark, origin: string): XmlNode {
	switch (mark.type) {
		case "bold":
			return wrap("strong", content);
		case "italic":
			return wrap("em", content);
		case "underline":
			return wrap("u", content);
		case "strike":
			return wrap("s", content);
		case "link":
			return element("a", { href: new URL(mark.attrs.href, origin).href }, content);
	}
}
