import type { LegacyPassage } from "../pasting/decode-pasted.ts";

/** What the import says to the screen that sent a file. */
export type WordAnswer =
	| { state: "refused"; message: string; errors: Readonly<Record<string, string>> }
	| { state: "asks"; passages: LegacyPassage[] }
	| { state: "imported"; articleId: number; title: string; report: string[] };
