"use client";

import { useEffect, useState } from "react";
import { CONTEXT_LETTERS, type NoteAnchor } from "./note-anchor.ts";

const MOST_LETTERS = 500;

/** The text of an article as a sheet or a reading view draws it. */
const findText = (node: Node | null) =>
	(node instanceof Element ? node : node?.parentElement)?.closest(".prose") ?? null;

function readBeside(range: Range, text: Element, side: "before" | "after"): string {
	const beside = document.createRange();
	beside.selectNodeContents(text);
	if (side === "before") beside.setEnd(range.startContainer, range.startOffset);
	else beside.setStart(range.endContainer, range.endOffset);
	const words = beside.toString();
	return side === "before" ? words.slice(-CONTEXT_LETTERS) : words.slice(0, CONTEXT_LETTERS);
}

/** @returns undefined when the selection has nothing to do with the text. */
function readSelection(): NoteAnchor | null | undefined {
	const selection = document.getSelection();
	const text = findText(selection?.anchorNode ?? null);
	if (!selection || !text || selection.rangeCount === 0) return undefined;
	if (selection.isCollapsed) return null;
	const range = selection.getRangeAt(0);
	const quote = selection.toString().trim().slice(0, MOST_LETTERS);
	if (quote === "") return null;
	return { quote, before: readBeside(range, text, "before"), after: readBeside(range, text, "after") };
}

/** The words of the article that were selected last, kept while the person goes on to write about them. */
export function useSelectedWords(): NoteAnchor | null {
	const [anchor, setAnchor] = useState<NoteAnchor | null>(null);
	useEffect(() => {
		const look = () => {
			const found = readSelection();
			if (found !== undefined) setAnchor(found);
		};
		document.addEventListener("selectionchange", look);
		return () => document.removeEventListener("selectionchange", look);
	}, []);
	return anchor;
}
