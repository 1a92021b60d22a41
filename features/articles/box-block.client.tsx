"use client";

import { NodeViewContent, type ReactNodeViewProps } from "@tiptap/react";
import { LiveField } from "../../components/ui/live-field.client.tsx";
import { BlockFrame, defineSheetBlock } from "./sheet-block.client.tsx";

function BoxView(view: ReactNodeViewProps) {
	return (
		<BlockFrame name="Khung thông tin" view={view}>
			<div contentEditable={false}>
				<LiveField
					label="Tên khung"
					hint="Có thể để trống."
					value={String(view.node.attrs.title)}
					maxLength={300}
					onChange={(title) => view.updateAttributes({ title })}
				/>
			</div>
			<NodeViewContent className="bg-wash p-3 font-serif text-base" />
		</BlockFrame>
	);
}

/** Words that stand beside the text, with a title of their own. */
export const BoxBlock = defineSheetBlock({ name: "box", attributes: { title: "" }, view: BoxView, content: "block+" });
