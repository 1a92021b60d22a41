import * as z from "zod";
import { BLOCKED_WORDS } from "./blocked-words.ts";

/** Key of the setting. */
export const COMMENT_SETTINGS_KEY = "comments";

const MOST_DAYS = 3650;

const term = z.int().min(1).max(MOST_DAYS);
const MOST_BLOCKED = 500;
const MOST_WORD_LETTERS = 60;

/** The longest each may be kept: nothing about a person is kept without end (Luật 91/2025/QH15). */
export const MOST_KEPT_DAYS = { address: 90, email: 365, rejected: 365 } as const;

const keptDays = z.object({
	/** Keyed hashes of senders' network addresses. */
	address: z.int().min(1).max(MOST_KEPT_DAYS.address).default(30),
	/** E-mail addresses of senders. */
	email: z.int().min(1).max(MOST_KEPT_DAYS.email).default(90),
	/** Texts that were rejected. */
	rejected: z.int().min(1).max(MOST_KEPT_DAYS.rejected).default(90),
});

const settings = z.object({
	/** One switch for every form; null while it is open. */
	closed: z.object({ reason: z.string(), until: z.iso.datetime().nullable() }).nullable().default(null),
	/** Forms close so many days after publication; null for never. */
	closesAfterDays: term.nullable().default(null),
	/** In their right spelling; the list is for the moderator's eye and refuses nothing. */
	blockedWords: z
		.array(z.string().min(2).max(MOST_WORD_LETTERS))
		.max(MOST_BLOCKED)
		.default([...BLOCKED_WORDS]),
	/** How long is kept what is personal, in days. */
	keptDays: keptDays.prefault({}),
});

/** What the newsroom has set about all comments. */
export type CommentSettings = z.infer<typeof settings>;

/** A stored value, or, where there is none that can be read, comments that are open for good. */
export function parseCommentSettings(stored: unknown): CommentSettings {
	return settings.safeParse(stored).data ?? settings.parse({});
}

/** Whether forms can close so many days after publication. */
export function isCommentTerm(days: number): boolean {
	return term.safeParse(days).success;
}

/** Whether the newsroom may keep things for so long. */
export function isKeptDays(days: CommentSettings["keptDays"]): boolean {
	return keptDays.safeParse(days).success;
}

/** Whether a list of blocked words can be kept. */
export function isWordList(words: readonly string[]): boolean {
	return settings.shape.blockedWords.safeParse(words).success;
}
