import { Fragment, type ReactNode } from "react";
import { renderInOrder } from "../../components/ui/render-in-order.ts";
import type { InlineNode, Mark } from "../../lib/rich-text.ts";
import type { ExplainedPiece, ExplainedTexts } from "./explain-acronyms.ts";

interface InlineTextProps {
	nodes?: readonly InlineNode[];
	/** The texts whose acronyms are explained. */
	explained?: ExplainedTexts;
}

/** The words of a block with their marks. */
export function InlineText({ nodes = [], explained }: InlineTextProps) {
	return renderInOrder(nodes, (node) => {
		if (node.type === "hardBreak") return <br />;
		const pieces = explained?.get(node);
		const words = pieces ? renderInOrder(pieces, renderPiece) : node.text;
		return <Fragment>{(node.marks ?? []).reduce<ReactNode>(applyMark, words)}</Fragment>;
	});
}

function renderPiece({ text, meaning, isFirst }: ExplainedPiece): ReactNode {
	if (meaning === null) return text;
	return (
		<>
			<abbr title={meaning}>{text}</abbr>
			{isFirst && ` (${meaning})`}
		</>
	);
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
