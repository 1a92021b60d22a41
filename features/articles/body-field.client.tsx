"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useRef } from "react";
import { isAllowedHref } from "../../lib/allowed-href.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { CoverField } from "./cover-field.client.tsx";
import { type EditorNode, fromEditorDocument, toEditorDocument } from "./editor-document.ts";
import { InsertTools } from "./insert-tools.client.tsx";
import { SHEET_BLOCKS } from "./sheet-blocks.client.tsx";
import { WritingTools } from "./writing-tools.client.tsx";

const EXTENSIONS = [
	StarterKit.configure({
		code: false,
		codeBlock: false,
		heading: { levels: [2, 3, 4] },
		link: { openOnClick: false, autolink: false, linkOnPaste: true, isAllowedUri: (href) => isAllowedHref(href) },
	}),
	...SHEET_BLOCKS,
];

interface BodyFieldProps {
	/** Name the text is sent under, as JSON. */
	name: string;
	body: RichText;
	/** Null: the first picture of the text. */
	coverMediaId: number | null;
	/** Something was typed. */
	onChange: () => void;
}

/** The sheet of paper: the text of an article at the reader's measure, with its tools above. */
export function BodyField({ name, body, coverMediaId, onChange }: BodyFieldProps) {
	const hidden = useRef<HTMLInputElement>(null);
	// Drawn anew, a hidden field is given its default once more: that has to be the newest text, not the first.
	const newest = useRef(JSON.stringify(body));
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
				class: "prose min-h-80 py-4 outline-offset-4 [&_:is(td,th)]:min-w-20 [&_.selectedCell]:bg-wash",
			},
		},
		onUpdate: ({ editor: at }) => {
			newest.current = JSON.stringify(fromEditorDocument(at.getJSON() as EditorNode));
			if (hidden.current) hidden.current.value = newest.current;
			onChange();
		},
	});
	return (
		<div className="grid gap-2">
			<input ref={hidden} type="hidden" name={name} defaultValue={newest.current} />
			{editor && <WritingTools editor={editor} />}
			{editor && <InsertTools editor={editor} />}
			<EditorContent editor={editor} />
			{editor && <CoverField editor={editor} chosen={coverMediaId} onChange={onChange} />}
		</div>
	);
}
