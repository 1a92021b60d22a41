import mammoth from "mammoth";
import { toFontHint } from "../../lib/legacy-font.ts";
import { parsePastedHtml } from "../pasting/parse-pasted-html.ts";
import { listDropped } from "./list-dropped.ts";
import { openDocx } from "./open-docx.ts";
import type { ReadDocument, WordPicture } from "./read-document.ts";

/** Fonts do not come through; those that hint at an old encoding do, as a style of this name. */
const FONT_STYLES: Readonly<Record<string, string>> = {
	".VnTime": "tcvn3",
	".VnTimeH": "tcvn3-capitals",
	"VNI-Times": "vni",
	"VPS Times": "vps",
};
const STYLE_MAP = [
	"u => u",
	"strike => s",
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Subtitle'] => p:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	...Object.values(FONT_STYLES).map((name) => `r[style-name='${name}'] => span.${name}`),
];
const STYLE_SHEET = Object.entries(FONT_STYLES)
	.map(([font, name]) => `.${name} {font-family: "${font}"}`)
	.join("\n");

interface WordElement {
	type: string;
	font?: string | null;
	styleName?: string | null;
	children?: WordElement[];
}

function toFontStyle(font: string): string | null {
	const hint = toFontHint(font);
	return hint && `${hint.encoding}${hint.isCapitals ? "-capitals" : ""}`;
}

function markFonts(element: WordElement): WordElement {
	const children = element.children?.map(markFonts);
	const style = element.type === "run" && element.font ? toFontStyle(element.font) : null;
	return { ...element, ...(children ? { children } : {}), ...(style ? { styleName: style } : {}) };
}

/** A .docx as markup with its pictures. @throws WordFileError. */
export async function readDocx(bytes: Buffer): Promise<ReadDocument> {
	const parts = openDocx(bytes);
	const pictures: WordPicture[] = [];
	const { value } = await mammoth.convertToHtml(
		{ buffer: bytes },
		{
			styleMap: STYLE_MAP,
			externalFileAccess: false,
			transformDocument: markFonts,
			convertImage: mammoth.images.imgElement(async (image) => {
				pictures.push({ type: image.contentType, base64: await image.readAsBase64String() });
				return { src: `word:${pictures.length}` };
			}),
		},
	);
	return {
		root: parsePastedHtml(`<style>${STYLE_SHEET}</style>${value}`),
		pictures,
		dropped: listDropped(parts),
	};
}
