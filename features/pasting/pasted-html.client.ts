"use client";

import { toBodyHtml } from "../articles/body-html.ts";
import { cleanPasted } from "./clean-pasted.ts";
import { readPastedDom } from "./pasted-dom.client.ts";
import type { PastedElement } from "./pasted-node.ts";

/** Copied from a writing sheet: it is ours already. */
const OURS = "data-pm-slice";

export function isOwnClipboard(html: string): boolean {
	return html.includes(OURS);
}

export function toCleanHtml(root: PastedElement): string {
	const body = { type: "doc" as const, content: cleanPasted(root) };
	return toBodyHtml(body, { photos: new Map(), origin: window.location.origin });
}

/** What the clipboard holds as the sheet may take it. */
export function cleanPastedHtml(html: string): string {
	return isOwnClipboard(html) ? html : toCleanHtml(readPastedDom(html));
}
