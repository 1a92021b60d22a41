"use client";

import { redoDepth, undoDepth } from "@tiptap/pm/history";
import { type Editor, useEditorState } from "@tiptap/react";
import type { ReactNode } from "react";
import { isAllowedHref } from "../../lib/allowed-href.ts";

interface ToolProps {
	/** The word on the button, in the look it gives where that helps. */
	children: ReactNode;
	/** How the keyboard does it. */
	keys?: string;
	isOn?: boolean;
	isOff?: boolean;
	onPress: () => void;
}

/** A button above the sheet. */
export function Tool({ keys, isOn, isOff = false, onPress, children }: ToolProps) {
	return (
		<button
			type="button"
			aria-pressed={isOn}
			title={keys}
			disabled={isOff}
			// The caret stays where it was.
			onMouseDown={(event) => event.preventDefault()}
			onClick={onPress}
			className={`inline-flex min-h-11 min-w-11 items-center justify-center border px-2 disabled:opacity-50 lg:min-h-9 ${isOn ? "border-link bg-wash text-link" : "border-transparent"}`}
		>
			{children}
		</button>
	);
}

const WRONG_LINK = "Địa chỉ phải bắt đầu bằng https:// hoặc là đường dẫn trong trang như /lien-he.";

function askLink(editor: Editor): void {
	const known = String(editor.getAttributes("link").href ?? "");
	const typed = window.prompt("Địa chỉ liên kết (để trống để bỏ liên kết)", known);
	if (typed === null) return;
	const chain = editor.chain().focus().extendMarkRange("link");
	const href = typed.trim();
	if (href === "") chain.unsetLink().run();
	else if (isAllowedHref(href)) chain.setLink({ href }).run();
	else window.alert(WRONG_LINK);
}

/** What can be done to the words of the sheet, each with its key. */
export function WritingTools({ editor }: { editor: Editor }) {
	const on = useEditorState({
		editor,
		selector: ({ editor: at }) => ({
			bold: at.isActive("bold"),
			italic: at.isActive("italic"),
			underline: at.isActive("underline"),
			link: at.isActive("link"),
			second: at.isActive("heading", { level: 2 }),
			third: at.isActive("heading", { level: 3 }),
			bullets: at.isActive("bulletList"),
			numbers: at.isActive("orderedList"),
			quote: at.isActive("blockquote"),
			canUndo: undoDepth(at.state) > 0,
			canRedo: redoDepth(at.state) > 0,
		}),
	});
	const run = () => editor.chain().focus();
	return (
		<div role="toolbar" aria-label="Định dạng" className="flex flex-wrap gap-1 border-y border-line bg-paper py-1">
			<Tool keys="Ctrl+B" isOn={on.bold} onPress={() => run().toggleBold().run()}>
				<strong>Đậm</strong>
			</Tool>
			<Tool keys="Ctrl+I" isOn={on.italic} onPress={() => run().toggleItalic().run()}>
				<em>Nghiêng</em>
			</Tool>
			<Tool keys="Ctrl+U" isOn={on.underline} onPress={() => run().toggleUnderline().run()}>
				<span className="underline">Gạch chân</span>
			</Tool>
			<Tool isOn={on.link} onPress={() => askLink(editor)}>
				Liên kết
			</Tool>
			<Tool keys="Ctrl+Alt+2" isOn={on.second} onPress={() => run().toggleHeading({ level: 2 }).run()}>
				Mục lớn
			</Tool>
			<Tool keys="Ctrl+Alt+3" isOn={on.third} onPress={() => run().toggleHeading({ level: 3 }).run()}>
				Mục nhỏ
			</Tool>
			<Tool keys="Ctrl+Shift+8" isOn={on.bullets} onPress={() => run().toggleBulletList().run()}>
				• Danh sách
			</Tool>
			<Tool keys="Ctrl+Shift+7" isOn={on.numbers} onPress={() => run().toggleOrderedList().run()}>
				1. Danh sách
			</Tool>
			<Tool keys="Ctrl+Shift+B" isOn={on.quote} onPress={() => run().toggleBlockquote().run()}>
				“Trích dẫn”
			</Tool>
			<Tool keys="Ctrl+Z" isOff={!on.canUndo} onPress={() => run().undo().run()}>
				Hoàn tác
			</Tool>
			<Tool keys="Ctrl+Y" isOff={!on.canRedo} onPress={() => run().redo().run()}>
				Làm lại
			</Tool>
			<Tool onPress={() => document.dispatchEvent(new CustomEvent("ghi-chu"))}>Ghi chú</Tool>
		</div>
	);
}
