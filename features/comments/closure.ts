import { formatDayAndTime } from "../../lib/dates.ts";
import type { CommentSettings } from "./comment-settings.ts";

const DAY_MS = 86_400_000;

/** Whether readers may write below an article, and when that changes by itself. */
export type Closure =
	| { isClosed: false; closesAt: Date | null }
	| { isClosed: true; sentence: string; opensAt: Date | null };

interface ClosureFacts {
	isClosedToComments: boolean;
	publishedAt: Date;
}

function toClosedSentence({ reason, until }: NonNullable<CommentSettings["closed"]>): string {
	const end = until === null ? "" : ` Phần ý kiến mở lại lúc ${formatDayAndTime(new Date(until))}.`;
	return `Phần ý kiến bạn đọc đang tạm đóng${reason === "" ? "" : `: ${reason}`}.${end}`;
}

/** During days of mourning every form is closed, until they end; a switch that is off already keeps its own reason. */
export function closeForMourning(settings: CommentSettings, mourning: { until: Date } | null): CommentSettings {
	if (!mourning || settings.closed) return settings;
	return { ...settings, closed: { reason: "những ngày tang", until: mourning.until.toISOString() } };
}

/** Looks first at the switch for all, then at the article, then at its age. */
export function toClosure(article: ClosureFacts, { closed, closesAfterDays }: CommentSettings, now: Date): Closure {
	const until = closed?.until ? new Date(closed.until) : null;
	if (closed && (until === null || until > now)) {
		return { isClosed: true, sentence: toClosedSentence(closed), opensAt: until };
	}
	if (article.isClosedToComments) {
		return { isClosed: true, sentence: "Bài này không nhận thêm ý kiến.", opensAt: null };
	}
	if (closesAfterDays === null) return { isClosed: false, closesAt: null };
	const closesAt = new Date(article.publishedAt.getTime() + closesAfterDays * DAY_MS);
	if (closesAt > now) return { isClosed: false, closesAt };
	const sentence = `Bài đăng đã quá ${closesAfterDays} ngày nên không nhận thêm ý kiến.`;
	return { isClosed: true, sentence, opensAt: null };
}

/** What readers are told while the switch for all is off; null while it is on. */
export function toSwitchSentence({ closed }: CommentSettings, now: Date): string | null {
	if (!closed || (closed.until !== null && new Date(closed.until) <= now)) return null;
	return toClosedSentence(closed);
}
