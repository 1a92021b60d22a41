"use client";

import type { Editor, JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { startUpload, type UploadedMedia } from "../media/uploads.client.ts";
import { insertBlocks } from "./insert-blocks.client.ts";
import { EMPTY_FIGURE, type SheetFigure } from "./sheet-figure.ts";

/** Where pictures are to stand: in a gallery of the sheet, at a place of it, or where the caret is. */
type Place = { gallery: number | undefined } | { at: number } | "caret";

interface Found {
	node: Node;
	position: number;
}

/** The block that waits for the file, wherever the writer has moved it meanwhile; null when it was removed. */
function findWaiting(editor: Editor, uploadId: string): Found | null {
	let found: Found | null = null;
	editor.state.doc.descendants((node, position) => {
		const items = (node.attrs.items ?? []) as SheetFigure[];
		if (node.attrs.uploadId === uploadId || items.some((item) => item.uploadId === uploadId))
			found = { node, position };
		return found === null;
	});
	return found;
}

function toFilled(attrs: Readonly<Record<string, unknown>>, uploadId: string, media: UploadedMedia) {
	const { mediaId, alt, caption, credit } = media;
	const filled = { mediaId, alt, caption, credit, uploadId: null };
	if (!("items" in attrs)) return "label" in attrs ? { ...attrs, mediaId, uploadId: null } : { ...attrs, ...filled };
	const items = attrs.items as SheetFigure[];
	return { ...attrs, items: items.map((item) => (item.uploadId === uploadId ? { ...item, ...filled } : item)) };
}

/** Puts what has come where it was waited for. Not a step that could be undone: the file would be waited for again. */
function settle(editor: Editor, uploadId: string, media: UploadedMedia): void {
	if (editor.isDestroyed) return;
	const found = findWaiting(editor, uploadId);
	if (!found) return;
	const { tr } = editor.state;
	tr.setNodeMarkup(found.position, undefined, toFilled(found.node.attrs, uploadId, media));
	editor.view.dispatch(tr.setMeta("addToHistory", false));
}

function start(editor: Editor, kind: "anh" | "tep", file: File): string {
	const uploadId: string = startUpload(kind, file, (media) => settle(editor, uploadId, media));
	return uploadId;
}

function insert(editor: Editor, blocks: JSONContent[], place: "caret" | { at: number }): void {
	if (place === "caret") insertBlocks(editor, blocks);
	else editor.chain().insertContentAt(place.at, blocks, { updateSelection: false }).run();
}

/** Begins to send pictures; each stands in the sheet from then on. */
export function sendPictures(editor: Editor, files: readonly File[], place: Place): void {
	if (files.length === 0) return;
	const figures = files.map((file): SheetFigure => ({ ...EMPTY_FIGURE, uploadId: start(editor, "anh", file) }));
	if (place === "caret" || "at" in place) {
		const blocks = figures.map((attrs) => ({ type: "figure", attrs }));
		insert(editor, blocks, place);
		return;
	}
	const gallery = place.gallery === undefined ? null : editor.state.doc.nodeAt(place.gallery);
	if (place.gallery === undefined || gallery?.type.name !== "gallery") return;
	const items = [...(gallery.attrs.items as SheetFigure[]), ...figures];
	editor.view.dispatch(editor.state.tr.setNodeMarkup(place.gallery, undefined, { items }));
}

/** Begins to send pictures that belong together. */
export function sendGallery(editor: Editor, files: readonly File[]): void {
	if (files.length === 0) return;
	const items = files.map((file): SheetFigure => ({ ...EMPTY_FIGURE, uploadId: start(editor, "anh", file) }));
	insert(editor, [{ type: "gallery", attrs: { items } }], "caret");
}

/** Begins to send papers; each is called as its file until somebody names it better. */
export function sendPapers(editor: Editor, files: readonly File[], place: "caret" | { at: number } = "caret"): void {
	const blocks = files.map((file) => {
		const label = file.name.normalize("NFC").replace(/\.[^.]*$/, "");
		return { type: "attachment", attrs: { mediaId: null, label, uploadId: start(editor, "tep", file) } };
	});
	if (blocks.length > 0) insert(editor, blocks, place);
}
