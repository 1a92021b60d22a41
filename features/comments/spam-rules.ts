import { toSiteSettings } from "../settings/site-setting-keys.ts";
import { COMMENT_SETTINGS_KEY, parseCommentSettings } from "./comment-settings.ts";

/** What the newsroom wants a moderator to look at in a comment. */
export interface SpamRules {
	/** In their right spelling. */
	blockedWords: readonly string[];
	/** What the office itself is called. */
	officeNames: readonly string[];
}

/** The rules as the stored settings have them. */
export function toSpamRules(stored: ReadonlyMap<string, unknown>): SpamRules {
	const { blockedWords } = parseCommentSettings(stored.get(COMMENT_SETTINGS_KEY));
	const { name, shortName, governingBody } = toSiteSettings(stored);
	return { blockedWords, officeNames: [name, shortName, governingBody] };
}
