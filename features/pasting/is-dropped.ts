import type { PastedElement } from "./pasted-node.ts";
import type { Style } from "./pasted-style.ts";

const SKIPPED = new Set(
	"head style script title meta link xml noscript template iframe object embed svg math button input select textarea canvas audio video".split(
		" ",
	),
);

/** A change that somebody took back: Word names who and when. Without them it is a line through words. */
function isTrackedDeletion({ name, attributes }: PastedElement): boolean {
	if (/(?:^|\s)msoDel(?:\s|$)/i.test(attributes.class ?? "")) return true;
	return name === "del" && (attributes.cite !== undefined || attributes.datetime !== undefined);
}

function isComment({ attributes }: PastedElement, style: Style): boolean {
	if (/MsoCommentReference/i.test(attributes.class ?? "")) return true;
	if (/^comment(?:-list)?$/.test(style["mso-element"] ?? "")) return true;
	if (style["mso-special-character"] === "comment") return true;
	return /^#_?(?:cmnt|msocom)/i.test(attributes.href ?? "");
}

/** Whether no reader of the document saw it, or it is not text at all. */
export function isDropped(element: PastedElement, style: Style): boolean {
	if (SKIPPED.has(element.name) || element.name.startsWith("v:") || element.attributes.hidden !== undefined)
		return true;
	if (style.display === "none" || style["mso-hide"] === "all") return true;
	return isTrackedDeletion(element) || isComment(element, style);
}
