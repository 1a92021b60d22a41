"use client";

import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/**
 * A typed letter goes into the text first and from there onto the sheet. Left to the browser, it would be put in by the
 * browser's own editing, found by looking at what has changed, read back and compared: a sixth of the time of a key.
 * What an input method composes keeps the browser's way, as do Apple's browsers, whose keyboards on glass send keys too.
 */
export const TypedLetters = Extension.create({
	name: "typedLetters",
	addProseMirrorPlugins: () => [
		new Plugin({
			props: {
				handleKeyPress: (view, event) => {
					const text = String.fromCharCode(event.charCode);
					if (text !== event.key || navigator.vendor.startsWith("Apple")) return false;
					const { from, to } = view.state.selection;
					const insert = () => view.state.tr.insertText(text).scrollIntoView();
					if (!view.someProp("handleTextInput", (handle) => handle(view, from, to, text, insert)))
						view.dispatch(insert());
					return true;
				},
			},
		}),
	],
});
