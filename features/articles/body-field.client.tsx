"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useState } from "react";
import { isAllowedHref } from "../../lib/allowed-href.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { type EditorNode, fromEditorDocument, toEditorDocument } from "./editor-document.ts";
import { KeptBlock } from "./kept-block.client.tsx";
import { WritingTools } from "./writing-tools.client.tsx";

const EXTENSIONS = [
	StarterKit.configure({
		code: false,
		codeBlock: false,
		heading: { levels: [2, 3, 4] },
		link: { openOnClick: false, autolink: false, linkOnPaste: true, isAllowedUri: (href) => isAllowedHref(href) },
	}),
	KeptBlock,
];

interface BodyFieldProps {
	/** Name the text is sent under, as JSON. */
	name: string;
	body: RichText;
	/** Something was typed. */
	onChange: () => void;
}

/** The sheet of paper: the text of an article at the reader's measure, with its tools above. */
export function BodyField({ name, body, onChange }: BodyFieldProps) {
	// Held as state: React would put a default value back into a hidden field whenever the sheet is drawn again.
	const [json, setJson] = useState(() => JSON.stringify(body));
	const editor = useEditor({
		extensions: EXTENSIONS,
		content: toEditorDocument(body),
		immediatelyRender: false,
		shouldRerenderOnTransaction: false,
		editorProps: {
			attributes: {
				"aria-label": "Nội dung bài",
				"aria-multiline": "true",
				role: "textbox",
				lang: "vi",
				class: "prose min-h-80 py-4 outline-offset-4",
			},
		},
		onUpdate: ({ editor: at }) => {
			setJson(JSON.stringify(fromEditorDocument(at.getJSON() as EditorNode)));
			onChange();
		},
	});
	return (
		<div className="grid gap-2">
			<input type="hidden" name={name} value={json} />
			{editor && <WritingTools editor={editor} />}
			<EditorContent editor={editor} />
		</div>
	);
}
