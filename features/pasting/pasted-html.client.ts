"use client";

import { toBodyHtml } from "../articles/body-html.ts";
import { cleanPasted } from "./clean-pasted.ts";
import { readPastedDom } from "./pasted-dom.client.ts";
import type { PastedElement } from "./pasted-node.ts";

/** Copied from a writing sheet: it is ours already. */
const OURS = "data-pm-slice";
/** Cleaned before, and maybe meant to stay in an old encoding. */
const CLEANED = "<!--cleaned-->";

export function isOwnClipboard(html: string): boolean {
	return html.includes(OURS) || html.startsWith(CLEANED);
}

/** @param keepsSoftHyphens for text that stays in an old encoding. */
export function toCleanHtml(root: PastedElement, keepsSoftHyphens = false): string {
	const body = { type: "doc" as const, content: cleanPasted(root, { keepsSoftHyphens }) };
	return (
		CLEANED +
		toBodyHtml(body, {
			photos: new Map(),
			videos: new Map(),
			attachments: new Map(),
			origin: window.location.origin,
		})
	);
}

/** What the clipboard holds as the sheet may take it. */
export function cleanPastedHtml(html: string): string {
	return isOwnClipboard(html) ? html : toCleanHtml(readPastedDom(html));
}
