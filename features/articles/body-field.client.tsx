"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useLayoutEffect, useRef } from "react";
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
	const hidden = useRef<HTMLInputElement>(null);
	// Not React's to keep: drawing the field anew would put the first words back.
	// biome-ignore lint/correctness/useExhaustiveDependencies: what the field begins with
	useLayoutEffect(() => {
		if (hidden.current) hidden.current.value = JSON.stringify(body);
	}, []);
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
			if (hidden.current) hidden.current.value = JSON.stringify(fromEditorDocument(at.getJSON() as EditorNode));
			onChange();
		},
	});
	return (
		<div className="grid gap-2">
			<input ref={hidden} type="hidden" name={name} />
			{editor && <WritingTools editor={editor} />}
			<EditorContent editor={editor} />
		</div>
	);
}
