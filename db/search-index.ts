import type { Reader, Tx } from "./engine.ts";

/** Positions of the index from one to another, both included. */
export interface PositionRange {
	lowest: number;
	highest: number;
}

export interface TermSearch extends PositionRange {
	/** A document is found when it holds all of them; at least one. */
	terms: readonly string[];
	/** How close the documents of the index stand to each other, on average. */
	spacing: number;
}

export interface IndexEntry {
	/** A whole number of 32 bits; of what is published it is not negative, and rises with the date of publication. */
	position: number;
	/** Each once, separated by a space: one text is cheaper to carry about than a thousand. */
	terms: string;
}

/**
 * An index of terms in which documents stand by publication: the port that each engine fills in its own way. A term is
 * made of letters, digits and the signs `= _ # ^`, and compared as it is. Every search is cut into statements that look at
 * a bounded number of documents each.
 */
export interface SearchIndex {
	/** Puts documents at their positions, in place of what stood there. */
	put: (tx: Tx, entries: readonly IndexEntry[]) => Promise<void>;
	remove: (tx: Tx, positions: readonly number[]) => Promise<void>;
	/** Positions of the newest documents that hold the terms, newest first, at most `limit`. */
	listNewest: (reader: Reader, search: TermSearch, limit: number) => Promise<number[]>;
	/** Those of some hundred positions whose documents hold the terms. */
	listAmong: (reader: Reader, terms: readonly string[], positions: readonly number[]) => Promise<number[]>;
}
