"use client";

import type { Editor } from "@tiptap/core";

/** Changes places with the block before or behind it; nothing at either end. */
export function moveBlock(editor: Editor, position: number | undefined, way: "up" | "down"): void {
	const node = position === undefined ? null : editor.state.doc.nodeAt(position);
	if (position === undefined || !node) return;
	const at = editor.state.doc.resolve(position);
	const other = way === "up" ? at.nodeBefore : at.parent.maybeChild(at.index() + 1);
	if (!other) return;
	const target = way === "up" ? position - other.nodeSize : position + other.nodeSize;
	editor.view.dispatch(
		editor.state.tr
			.delete(position, position + node.nodeSize)
			.insert(target, node)
			.scrollIntoView(),
	);
}
