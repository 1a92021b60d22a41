"use client";

import { Node } from "@tiptap/core";
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import type { ComponentType, ReactNode } from "react";
import { moveBlock } from "./move-block.client.ts";

interface SheetBlockOptions {
	name: string;
	/** Its attributes and what they are in a new one. */
	attributes: Values;
	view: ComponentType<ReactNodeViewProps>;
	/** What may stand inside; nothing for a block that is filled in by fields. */
	content?: string;
}

const TAG = "data-khoi";
const VALUES = "data-noi-dung";

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** Lists of things where we have lists of things, and else nothing that holds anything. */
function isLike(value: unknown, own: unknown): boolean {
	return Array.isArray(own) ? Array.isArray(value) && value.every(isObject) : !isObject(value);
}

/** What is pasted may come from anywhere: false for what no block of ours could have been copied as. */
function readValues(element: HTMLElement, attributes: Values): Values | false {
	try {
		const values = JSON.parse(element.getAttribute(VALUES) ?? "{}") as Values;
		return Object.entries(attributes).every(([key, own]) => isLike(values[key] ?? own, own)) && values;
	} catch {
		return false;
	}
}

/** A block of the sheet that is drawn by React. Copied and pasted it keeps what it holds, and no file on its way. */
export function defineSheetBlock({ name, attributes, view, content }: SheetBlockOptions) {
	return Node.create({
		name,
		group: "block",
		...(content === undefined ? { atom: true } : { content, isolating: true, defining: true }),
		addAttributes: () =>
			Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { default: value, rendered: false }])),
		parseHTML: () => [{ tag: `div[${TAG}="${name}"]`, getAttrs: (element) => readValues(element, attributes) }],
		renderHTML: ({ node }) => {
			const values = JSON.stringify({ ...node.attrs, ...("uploadId" in node.attrs ? { uploadId: null } : {}) });
			const shown = { [TAG]: name, [VALUES]: values };
			return content === undefined ? ["div", shown] : ["div", shown, 0];
		},
		addNodeView: () => ReactNodeViewRenderer(view),
	});
}

const BUTTON = "min-h-11 px-2 text-link underline lg:min-h-8";

interface BlockFrameProps {
	/** "Ảnh" */
	name: string;
	view: ReactNodeViewProps;
	children: ReactNode;
}

/** A block in the sheet with its name, and buttons to move and to remove it. */
export function BlockFrame({ name, view, children }: BlockFrameProps) {
	const { editor, getPos, selected, deleteNode } = view;
	const move = (way: "up" | "down") => moveBlock(editor, getPos(), way);
	return (
		<NodeViewWrapper
			role="group"
			aria-label={name}
			className={`my-5 grid gap-3 border-y py-3 font-sans text-sm leading-normal ${selected ? "border-link" : "border-line"}`}
		>
			<div contentEditable={false} className="flex flex-wrap items-center gap-x-2">
				<p className="me-auto font-semibold text-ink-soft">{name}</p>
				<button type="button" aria-label={`Đưa ${name} lên`} onClick={() => move("up")} className={BUTTON}>
					Lên
				</button>
				<button type="button" aria-label={`Đưa ${name} xuống`} onClick={() => move("down")} className={BUTTON}>
					Xuống
				</button>
				<button type="button" aria-label={`Bỏ ${name}`} onClick={() => deleteNode()} className={BUTTON}>
					Bỏ
				</button>
			</div>
			{children}
		</NodeViewWrapper>
	);
}
