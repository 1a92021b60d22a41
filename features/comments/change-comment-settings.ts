import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listSettings, upsertSetting } from "../../db/queries/settings.ts";
import { PersonError } from "../../lib/person-error.ts";
import { toCleanText } from "../../lib/text.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import {
	COMMENT_SETTINGS_KEY,
	type CommentSettings,
	isCommentTerm,
	isKeptDays,
	isWordList,
	MOST_KEPT_DAYS,
	parseCommentSettings,
} from "./comment-settings.ts";

/** Comments cannot be set so. */
export class CommentSettingsError extends PersonError {
	override name = "CommentSettingsError";
}

async function changeSettings(actor: Actor, action: string, change: Partial<CommentSettings>): Promise<void> {
	requireCan(actor, "comment.close");
	await db.tx(async (tx) => {
		const before = parseCommentSettings((await listSettings(tx)).get(COMMENT_SETTINGS_KEY));
		await upsertSetting(tx, COMMENT_SETTINGS_KEY, { ...before, ...change });
		await bumpTags(tx, "changed", ["settings"]);
		const kept = Object.keys(change) as (keyof CommentSettings)[];
		const details = { before: Object.fromEntries(kept.map((key) => [key, before[key]])), after: change };
		const subject = `setting:${COMMENT_SETTINGS_KEY}`;
		await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject, details });
	});
}

/**
 * Closes every comment form at the next request, for a reason readers are told; at `until` they open by themselves.
 * @throws NotAllowedError, CommentSettingsError without a reason or with an end that is past.
 */
export async function closeAllComments(actor: Actor, reason: string, until: Date | null): Promise<void> {
	const words = toCleanText(reason).replace(/\.$/, "");
	if (words === "")
		throw new CommentSettingsError("no reason", "Hãy ghi lý do đóng phần ý kiến; bạn đọc sẽ thấy lý do này.");
	if (until !== null && until <= new Date()) {
		throw new CommentSettingsError("the end is past", "Giờ mở lại phải ở tương lai.");
	}
	await changeSettings(actor, "comment.close-all", { closed: { reason: words, until: until?.toISOString() ?? null } });
}

/** Opens the forms that `closeAllComments` closed. @throws NotAllowedError. */
export async function openAllComments(actor: Actor): Promise<void> {
	await changeSettings(actor, "comment.open-all", { closed: null });
}

/**
 * Lets forms close so many days after an article's publication; null for never.
 * @throws NotAllowedError, CommentSettingsError for a number of days that cannot be.
 */
export async function setCommentTerm(actor: Actor, days: number | null): Promise<void> {
	if (days !== null && !isCommentTerm(days)) {
		throw new CommentSettingsError(`${days} days`, "Số ngày phải là số nguyên từ 1 đến 3650.");
	}
	await changeSettings(actor, "comment.set-term", { closesAfterDays: days });
}

/**
 * Keeps another list of words a moderator is to look at; each in its right spelling, whatever is typed between its letters.
 * @throws NotAllowedError, CommentSettingsError for a word too short or too long, or too many of them.
 */
export async function setBlockedWords(actor: Actor, words: readonly string[]): Promise<void> {
	const clean = words.map((word) => toCleanText(word).normalize("NFC").toLowerCase()).filter((word) => word !== "");
	const list = [...new Set(clean)];
	if (!isWordList(list)) {
		const sentence = "Mỗi dòng một từ hoặc cụm từ, từ 2 đến 60 ký tự; nhiều nhất 500 dòng.";
		throw new CommentSettingsError("a word list that cannot be", sentence);
	}
	await changeSettings(actor, "comment.set-words", { blockedWords: list });
}

/**
 * Sets how many days is kept what is personal in comments; what is older is forgotten within the hour.
 * @throws NotAllowedError, CommentSettingsError for a number of days that cannot be.
 */
export async function setKeptDays(actor: Actor, days: CommentSettings["keptDays"]): Promise<void> {
	if (!isKeptDays(days)) {
		const { address, email, rejected } = MOST_KEPT_DAYS;
		const sentence = `Số ngày phải là số nguyên từ 1: địa chỉ mạng nhiều nhất ${address}, thư điện tử ${email}, ý kiến bị từ chối ${rejected}.`;
		throw new CommentSettingsError(`cannot keep for ${JSON.stringify(days)}`, sentence);
	}
	await changeSettings(actor, "comment.set-kept", { keptDays: days });
}
