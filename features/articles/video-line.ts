import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { parseYoutubeId } from "../media/youtube.ts";

const LONGEST = 300;

/** The address of a film at YouTube that is all there is of a pasted text; null for anything else. */
export function parseLoneAddress(text: string): string | null {
	const address = text.trim();
	const isOne = address.length <= LONGEST && address.includes("/") && !/\s/.test(address);
	return isOne && parseYoutubeId(address) !== null ? address : null;
}

/** Whether the caret stands on an empty line of the text itself, where a block can stand. */
export function isOnEmptyLine({ selection }: EditorState): boolean {
	const { $from, empty } = selection;
	return empty && $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
}

interface Line {
	at: number;
	node: Node;
}

/** The line that holds this address and nothing else, the nearest to where it was pasted. */
function findLine(doc: Node, address: string, near: number): Line | null {
	const lines: Line[] = [];
	doc.forEach((node, at) => {
		if (node.type.name === "paragraph" && node.textContent.trim() === address) lines.push({ at, node });
	});
	const [nearest = null] = lines.sort((one, other) => Math.abs(one.at - near) - Math.abs(other.at - near));
	return nearest;
}

/**
 * Puts a video of the portal in place of the line with its address, with a line behind it to write on; one step back
 * gives the address again.
 * @param near where the address was pasted. @returns null when that line is gone or has been written on.
 */
export function showVideo(
	state: EditorState,
	{ address, near, videoId }: { address: string; near: number; videoId: number },
): Transaction | null {
	const line = findLine(state.doc, address, near);
	const video = state.schema.nodes.video?.create({ videoId });
	const empty = state.schema.nodes.paragraph?.create();
	if (!line || !video || !empty) return null;
	const end = line.at + line.node.nodeSize;
	const isInside = state.selection.from > line.at && state.selection.to < end;
	const isFollowed = state.doc.nodeAt(end)?.isTextblock === true;
	const tr = closeHistory(state.tr).replaceWith(line.at, end, isFollowed ? [video] : [video, empty]);
	if (isInside) tr.setSelection(TextSelection.create(tr.doc, line.at + video.nodeSize + 1));
	return tr.scrollIntoView();
}
