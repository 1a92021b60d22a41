"use client";

import { type Editor, Extension, type JSONContent } from "@tiptap/core";
import { NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";

const LINE = { type: "paragraph" };

/** Where the caret is; behind a block that is chosen as a whole, which would be replaced otherwise. */
function startAtCaret(editor: Editor) {
	const { selection } = editor.state;
	const chain = editor.chain().focus();
	if (!(selection instanceof NodeSelection)) return chain;
	return chain.insertContentAt(selection.to, LINE).setTextSelection(selection.to + 1);
}

/** Puts blocks where the caret is, and the caret on a line behind them: whoever types on loses none. */
export function insertBlocks(editor: Editor, blocks: readonly JSONContent[]): void {
	startAtCaret(editor)
		.insertContent([...blocks, LINE])
		.run();
}

/** A table with a row of headings; the caret stands in its first cell. */
export function insertTable(editor: Editor): void {
	startAtCaret(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
}

/** A letter that is typed while a block is chosen as a whole goes behind it, instead of taking its place. */
export const KeepChosenBlock = Extension.create({
	name: "keepChosenBlock",
	addProseMirrorPlugins: () => [
		new Plugin({
			props: {
				handleTextInput: (view, _from, _to, text) => {
					const { selection, schema, tr } = view.state;
					if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false;
					const line = schema.nodes.paragraph?.create(null, schema.text(text));
					if (!line) return false;
					const end = selection.to + 1 + text.length;
					const behind = tr.insert(selection.to, line);
					view.dispatch(behind.setSelection(TextSelection.create(behind.doc, end)).scrollIntoView());
					return true;
				},
			},
		}),
	],
});
