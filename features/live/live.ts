import type { LiveCoverageRow, LiveEntryRow } from "../../db/queries/live.ts";
import { PersonError } from "../../lib/person-error.ts";
import type { Photo } from "../media/photo.ts";

/** That an article is told while it happens, or was. */
export interface LiveCoverage {
	isOpen: boolean;
	/** Rises with everything readers may see change. */
	change: number;
	beganAt: Date;
	endedAt: Date | null;
}

/** One thing told. Of one that was withdrawn only that it was there. */
export interface LiveEntry {
	id: number;
	at: Date;
	/** May be empty. */
	title: string;
	paragraphs: string[];
	photo: Photo | null;
	isPinned: boolean;
	isWithdrawn: boolean;
	/** Null when it was never corrected. */
	correctedAt: Date | null;
	correctionNote: string;
}

/** A part of a coverage, newest first. */
export interface LivePart {
	/** What stands before all others; never among `entries`. */
	pinned: LiveEntry | null;
	entries: LiveEntry[];
	/** The coverage goes on behind this entry; null at its beginning. */
	olderThan: number | null;
}

/** The tag of what stands in an article's coverage, and its subject in the audit log; that there is one belongs to the article itself. */
export const toLiveTag = (articleId: number) => `live:${articleId}`;

export function toLiveCoverage({ state, change, beganAt, endedAt }: LiveCoverageRow): LiveCoverage {
	return { isOpen: state === "open", change, beganAt, endedAt };
}

/** Paragraphs of a text that was typed, one a line. */
export function toParagraphs(text: string): string[] {
	return text.split("\n").filter((line) => line !== "");
}

/** @param photos by media id. */
export function toLiveEntry(row: LiveEntryRow, photos: ReadonlyMap<number, Photo>): LiveEntry {
	const { id, at, isPinned, correctedAt, correctionNote } = row;
	const isWithdrawn = row.state === "withdrawn";
	const words = isWithdrawn
		? { title: "", paragraphs: [], photo: null }
		: { title: row.title, paragraphs: toParagraphs(row.text), photo: photos.get(row.mediaId ?? 0) ?? null };
	return { id, at, ...words, isPinned, isWithdrawn, correctedAt, correctionNote };
}

const OLDER = "truoc-";

/** Address of what stands behind the entry `olderThan` in the coverage of the article at `articlePath`. */
export function toOlderPath(articlePath: string, olderThan: number): string {
	return `${articlePath}/truc-tiep/${OLDER}${olderThan}`;
}

/** "truoc-345" → 345; null for anything else. */
export function parseOlder(part: string): number | null {
	return /^truoc-[1-9]\d{0,8}$/.test(part) ? Number(part.slice(OLDER.length)) : null;
}

export function toDeskLivePath(articleId: number): string {
	return `/admin/bai-viet/${articleId}/truc-tiep`;
}

/** A coverage or an entry cannot be changed as somebody wanted; nothing was changed. */
export class LiveError extends PersonError {
	override name = "LiveError";
}
