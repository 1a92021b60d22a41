import * as z from "zod";

/** Key of the setting. */
export const COMMENT_SETTINGS_KEY = "comments";

const MOST_DAYS = 3650;

const term = z.int().min(1).max(MOST_DAYS);

const settings = z.object({
	/** One switch for every form; null while it is open. */
	closed: z.object({ reason: z.string(), until: z.iso.datetime().nullable() }).nullable().default(null),
	/** Forms close so many days after publication; null for never. */
	closesAfterDays: term.nullable().default(null),
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
