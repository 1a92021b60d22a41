"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useCallback, useRef } from "react";
import { isAllowedHref } from "../../lib/allowed-href.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { cleanPastedHtml } from "../pasting/pasted-html.client.ts";
import { usePasting } from "../pasting/use-pasting.client.tsx";
import { useLateValue } from "./body-value.client.ts";
import { CoverField } from "./cover-field.client.tsx";
import { type EditorNode, fromEditorDocument, toEditorDocument } from "./editor-document.ts";
import { InsertTools } from "./insert-tools.client.tsx";
import { SHEET_BLOCKS } from "./sheet-blocks.client.tsx";
import { TypedLetters } from "./typed-letters.client.ts";
import { usePastedVideo } from "./use-pasted-video.client.tsx";
import { WritingTools } from "./writing-tools.client.tsx";

const EXTENSIONS = [
	StarterKit.configure({
		code: false,
		codeBlock: false,
		heading: { levels: [2, 3, 4] },
		link: { openOnClick: false, autolink: false, linkOnPaste: true, isAllowedUri: (href) => isAllowedHref(href) },
	}),
	...SHEET_BLOCKS,
	TypedLetters,
];

// A key in a long text paints its own block and not what is around it: a sixth less from key to frame.
const PAINTED_ALONE = "[&>:is(p,h2,h3,h4,ul,ol,blockquote)]:[contain:paint_style]";

interface BodyFieldProps {
	/** Name the text is sent under, as JSON. */
	name: string;
	body: RichText;
	/** Null: the first picture of the text. Without it nothing but the text is chosen here. */
	coverMediaId?: number | null;
	/** Something was typed. */
	onChange: () => void;
}

/** The sheet of paper: the text of an article at the reader's measure, with its tools above. */
export function BodyField({ name, body, coverMediaId, onChange }: BodyFieldProps) {
	const hidden = useRef<HTMLInputElement>(null);
	const pasting = usePasting(hidden);
	const pastedVideo = usePastedVideo();
	const editor = useEditor({
		extensions: EXTENSIONS,
		content: toEditorDocument(body),
		immediatelyRender: false,
		shouldRerenderOnTransaction: false,
		editorProps: {
			transformPastedHTML: cleanPastedHtml,
			handlePaste: (view, event) => {
				const isAsked = pasting.handlePaste(view, event);
				if (!isAsked) pastedVideo.watchPaste(view, event.clipboardData);
				return isAsked;
			},
			attributes: {
				"aria-label": "Nội dung bài",
				"aria-multiline": "true",
				role: "textbox",
				lang: "vi",
				class: `prose min-h-80 py-4 outline-offset-4 [&_:is(td,th)]:min-w-20 [&_.selectedCell]:bg-wash ${PAINTED_ALONE}`,
			},
		},
		onUpdate: onChange,
	});
	const written = useRef<{ doc: unknown; json: string } | null>(null);
	const write = useCallback(() => {
		if (!editor || editor.isDestroyed) return null;
		const { doc } = editor.state;
		if (written.current?.doc !== doc) {
			written.current = { doc, json: JSON.stringify(fromEditorDocument(doc.toJSON() as EditorNode)) };
		}
		return written.current.json;
	}, [editor]);
	useLateValue(hidden, write);
	return (
		<div className="grid gap-2">
			<input ref={hidden} type="hidden" name={name} defaultValue={JSON.stringify(body)} />
			{editor && <WritingTools editor={editor} />}
			{editor && <InsertTools editor={editor} />}
			{pastedVideo.panel}
			<EditorContent editor={editor} />
			{editor && coverMediaId !== undefined && <CoverField editor={editor} chosen={coverMediaId} onChange={onChange} />}
			{pasting.dialog}
		</div>
	);
}
