import type { PastedElement } from "../pasting/pasted-node.ts";

export interface WordPicture {
	/** What the file says it is; it is looked at before it is believed. */
	type: string;
	base64: string;
}

/** What is in a Word file. */
export interface ReadDocument {
	/** Pictures stand in it as `word:1` and so on. */
	root: PastedElement;
	pictures: WordPicture[];
	/** Sentences on what does not come along. */
	dropped: string[];
}
