"use client";

import { type Editor, Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { sendPapers, sendPictures } from "./sheet-uploads.client.ts";

const isPicture = ({ type }: File) => type.startsWith("image/");

function send(editor: Editor, files: readonly File[], place: "caret" | { at: number }): void {
	sendPapers(
		editor,
		files.filter((file) => !isPicture(file)),
		place,
	);
	sendPictures(editor, files.filter(isPicture), place);
}

/** What is pasted as words as well, such as a page of Word, is pasted as words. */
function hasWords(data: DataTransfer): boolean {
	const html = data.getData("text/html").replace(/<[^>]*>/g, "");
	return (html + data.getData("text/plain")).trim() !== "";
}

/** Files that are dropped on the sheet or pasted into it are sent, and stand where they were dropped. */
export const SheetDrops = Extension.create({
	name: "sheetDrops",
	addProseMirrorPlugins() {
		const { editor } = this;
		return [
			new Plugin({
				props: {
					handleDrop: (view, event) => {
						const files = [...(event.dataTransfer?.files ?? [])];
						if (files.length === 0) return false;
						event.preventDefault();
						const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
						send(editor, files, at === undefined ? "caret" : { at });
						return true;
					},
					handlePaste: (_view, { clipboardData }) => {
						const files = [...(clipboardData?.files ?? [])];
						if (files.length === 0 || !clipboardData || hasWords(clipboardData)) return false;
						send(editor, files, "caret");
						return true;
					},
				},
			}),
		];
	},
});
