import { Fragment, type ReactNode } from "react";
import { renderInOrder } from "../../components/ui/render-in-order.ts";
import type { InlineNode, Mark } from "../../lib/rich-text.ts";

/** The words of a block with their marks. */
export function InlineText({ nodes = [] }: { nodes?: readonly InlineNode[] }) {
	return renderInOrder(nodes, (node) => {
		if (node.type === "hardBreak") return <br />;
		return <Fragment>{(node.marks ?? []).reduce<ReactNode>(applyMark, node.text)}</Fragment>;
	});
}

function applyMark(content: ReactNode, mark: Mark): ReactNode {
	switch (mark.type) {
		case "bold":
			return <strong>{content}</strong>;
		case "italic":
			return <em>{content}</em>;
		case "underline":
			return <u>{content}</u>;
		case "strike":
			return <s>{content}</s>;
		case "link":
			return (
				<a href={mark.attrs.href} rel={mark.attrs.href.startsWith("/") ? undefined : "noopener"}>
					{content}
				</a>
			);
	}
}
