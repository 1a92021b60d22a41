import type { KnownDate } from "../../lib/dates.ts";
import type { LegacyEncoding } from "../../lib/legacy-encodings.ts";
import { PersonError } from "../../lib/person-error.ts";

/** What stands in a file of the old portal, as text; `name` is the file's name. */
export interface LegacySource {
	name: string;
	format: "text" | "html";
	text: string;
	/** Old encoding that somebody has looked at and confirmed; pages in another, or in Unicode, are not decoded with it. */
	encoding?: LegacyEncoding | null;
}

/** Words of one line; `href` is an http(s) address where the words were a link. */
export interface LegacyRun {
	text: string;
	href: string | null;
}

/** One line of a page, in reading order, cleaned and freed of server errors. */
export type LegacyLine =
	| {
			kind: "text";
			/** Words of all runs. */
			text: string;
			runs: LegacyRun[];
			role: "plain" | "item" | "numbered" | "caption" | 2 | 3 | 4;
	  }
	| { kind: "image"; src: string; alt: string; href: string | null }
	| { kind: "table"; rows: string[][] };

export type LegacyTextLine = Extract<LegacyLine, { kind: "text" }>;

/** A page taken apart into lines, before anything is understood. */
export interface LegacyLines {
	/** Headlines the markup names, the surest first; empty for plain text. */
	headlines: string[];
	lines: LegacyLine[];
	/** First line of the article's own container and the first after it, where the markup marks one. */
	body: { start: number; end: number } | null;
	/** Machine-readable date of the markup ("2020-11-08T08:00+07:00"), where there is one. */
	machineDate: string | null;
	/** Where the page stood on the old portal ("https://…/tin.aspx?id=5"), where the markup says it. */
	address: string | null;
	/** Server-error sentences that were taken out of the lines, each time they stood there. */
	errorTexts: string[];
	/** The beginning of its words as they stand in the file: in an old encoding, cleaning would take letters away. */
	rawText: string;
}

/** Enough to tell in which encoding a page is written. */
export const RAW_LETTERS = 8000;

export type LegacyBlock =
	| { kind: "paragraph"; text: string; runs: LegacyRun[] }
	| { kind: "heading"; level: 2 | 3 | 4; text: string }
	| { kind: "list"; isOrdered: boolean; items: LegacyRun[][] }
	| { kind: "table"; rows: string[][] }
	| { kind: "caption"; caption: string; credit: string; alt: string; imageSrc: string | null };

export interface LegacyLink {
	title: string;
	href: string | null;
}

/** What stood around the article and is worth keeping. */
export interface LegacyFurniture {
	topics: string[];
	videos: string[];
	/** Entries of "Liên kết website" that carry a name of their own. */
	links: LegacyLink[];
	/** Entries of "Liên kết website" that are only a picture, known by its description. */
	banners: LegacyLink[];
}

/** What the person who imports should know. */
export interface LegacyReport {
	errorTexts: { text: string; count: number }[];
	/** Lines that were left out. */
	dropped: string[];
	/** Vietnamese sentences on what the page leaves open. */
	doubts: string[];
}

export interface LegacyPage {
	title: string;
	date: KnownDate;
	/** Null when the page names none. */
	views: number | null;
	lead: string;
	blocks: LegacyBlock[];
	authors: string[];
	/** Whom the page names as its source ("Theo …"); empty when none. */
	sourceName: string;
	furniture: LegacyFurniture;
	/** Where it stood on the old portal; null when nothing says it. */
	address: string | null;
	/** Name or address of its section; null when nothing names one. */
	categoryName: string | null;
	report: LegacyReport;
}

/** The file cannot be understood as a page of the old portal; nothing is imported from it. */
export class LegacyPageError extends PersonError {
	override name = "LegacyPageError";

	constructor(message: string, personMessage: string, cause?: unknown) {
		super(message, personMessage, { cause });
	}
}
