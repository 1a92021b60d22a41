"use client";

import type { EditorView } from "@tiptap/pm/view";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { toPlainText } from "../../lib/rich-text-plain.ts";
import { cleanPasted } from "./clean-pasted.ts";
import { type DecodedPaste, decodePasted, type LegacyPassage } from "./decode-pasted.ts";
import { LegacyDialog } from "./legacy-dialog.client.tsx";
import { readPastedDom } from "./pasted-dom.client.ts";
import { isOwnClipboard, toCleanHtml } from "./pasted-html.client.ts";
import type { PastedElement } from "./pasted-node.ts";
import { readPastedText } from "./read-pasted-text.ts";

interface Asked {
	passages: readonly LegacyPassage[];
	/** Puts one of the two where the caret was. */
	paste: (root: "decoded" | "as-is") => void;
}

type Ask = (asked: Asked) => void;

function readClipboard(data: DataTransfer): PastedElement | null {
	const html = data.getData("text/html");
	if (isOwnClipboard(html)) return null;
	return html === "" ? readPastedText(data.getData("text/plain")) : readPastedDom(html);
}

/** @returns whether the person is asked first. */
function askForSheet(view: EditorView, data: DataTransfer | null, ask: Ask): boolean {
	const root = data && readClipboard(data);
	const decoded = root && decodePasted(root);
	if (!decoded || decoded.passages.length === 0) return false;
	ask({
		passages: decoded.passages,
		paste: (which) => {
			view.focus();
			view.pasteHTML(which === "decoded" ? toCleanHtml(decoded.root) : toCleanHtml(root, true));
		},
	});
	return true;
}

const toLine = ({ root }: Pick<DecodedPaste, "root">) =>
	toPlainText({ type: "doc", content: cleanPasted(root) }).replace(/\s+/g, " ");

function askForField(field: HTMLInputElement | HTMLTextAreaElement, event: ClipboardEvent, ask: Ask): void {
	const root = readPastedText(event.clipboardData?.getData("text/plain") ?? "");
	const decoded = decodePasted(root);
	if (decoded.passages.length === 0) return;
	event.preventDefault();
	const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
	ask({
		passages: decoded.passages,
		paste: (which) => {
			const text = toLine(which === "decoded" ? decoded : { root });
			field.focus();
			field.setSelectionRange(start, end);
			// The one way that the field's own undo takes back; a browser may refuse it.
			if (document.execCommand("insertText", false, text)) return;
			field.setRangeText(text, start, end, "end");
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
		},
	});
}

interface Pasting {
	/** Of the sheet. @returns whether the person is asked first. */
	handlePaste: (view: EditorView, event: ClipboardEvent) => boolean;
	dialog: ReactNode;
}

/**
 * Pasting into the writing sheet and the fields of its form: text comes in clean, and text in an old encoding is shown
 * as it would read before it is put anywhere.
 */
export function usePasting(anchor: RefObject<HTMLInputElement | null>): Pasting {
	const [asked, ask] = useState<Asked | null>(null);
	useEffect(() => {
		const form = anchor.current?.form;
		const listen = (event: ClipboardEvent) => {
			const field = event.target;
			if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) askForField(field, event, ask);
		};
		form?.addEventListener("paste", listen);
		return () => form?.removeEventListener("paste", listen);
	}, [anchor]);
	const dialog = asked && (
		<LegacyDialog
			passages={asked.passages}
			onAnswer={(answer) => {
				ask(null);
				if (answer !== "nothing") asked.paste(answer);
			}}
		/>
	);
	return { handlePaste: (view, event) => askForSheet(view, event.clipboardData, ask), dialog };
}
