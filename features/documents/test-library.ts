import type { DocumentInput } from "./document-input.ts";

/** A file such as a scanner makes; `words` make it one of its own. */
export function makePdf(words = "văn bản"): Buffer {
	return Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`);
}

/** A document of the committee, with whatever else a test wants of it. */
export function makeInput(facts: Partial<DocumentInput> = {}): DocumentInput {
	return { sign: "15-NQ/TU", abstract: "Về phát triển cây cà phê", issuedOn: "05/9/2026", ...facts };
}
