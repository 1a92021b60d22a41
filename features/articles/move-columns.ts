import type { ArticleRow } from "../../db/queries/articles.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import type { Actor } from "../accounts/actor.ts";
import { ArticleInputError, requireComplete } from "./article-input.ts";
import { toPublicationColumns } from "./article-writing.ts";
import type { ChangeChoice } from "./change-choice.ts";
import type { Move } from "./workflow.ts";

/** Later than this the readers' date is when it really happened. */
const ON_TIME_MS = 60_000;
const LATEST_YEARS = 2;

/** The text may not go before readers at `at`. @throws ArticleInputError while nobody may see it, or when its time is over. */
export function requireOpenTime({ embargoUntil, expiresAt }: ArticleRow, at: Date): void {
	if (embargoUntil && at < embargoUntil) {
		throw new ArticleInputError(
			`embargo until ${embargoUntil.toISOString()}`,
			`Bài bị cấm đăng trước ${formatDayAndTime(embargoUntil)}. Hãy chọn giờ muộn hơn hoặc bỏ cấm đăng.`,
		);
	}
	if (expiresAt && at >= expiresAt) {
		throw new ArticleInputError(
			`expired ${expiresAt.toISOString()}`,
			`Bài có hẹn gỡ lúc ${formatDayAndTime(expiresAt)}, trước giờ đăng. Hãy sửa giờ gỡ.`,
		);
	}
}

/** @throws ArticleInputError for a time that is missing, over, or years away. */
export function requireScheduleTime(row: ArticleRow, at: Date | null | undefined, now = new Date()): Date {
	if (!at) throw new ArticleInputError("no time", "Hãy ghi ngày và giờ xuất bản, ví dụ 30/11/2026 và 07:30.");
	if (at <= now) {
		throw new ArticleInputError("time is over", `Giờ hẹn ${formatDayAndTime(at)} đã qua; hãy chọn giờ khác.`);
	}
	if (at.getTime() > now.getTime() + LATEST_YEARS * 366 * 86_400_000) {
		throw new ArticleInputError("years away", `Giờ hẹn ${formatDayAndTime(at)} quá xa; hãy xem lại năm.`);
	}
	requireOpenTime(row, at);
	return at;
}

/** When readers are told it was published: as planned where that was kept. */
function toPublicationTime({ publishedAt, scheduledAt }: ArticleRow, now: Date): Date {
	if (publishedAt) return publishedAt;
	const isKept = scheduledAt && scheduledAt <= now && now.getTime() - scheduledAt.getTime() < ON_TIME_MS;
	return isKept ? scheduledAt : now;
}

const UNTIMED = { scheduledAt: null, scheduleError: "" };

interface MoveDetails {
	at?: Date | null;
	/** Null where the article replaces no other. */
	choice: ChangeChoice | null;
}

/** Columns of an article that makes this move. @throws ArticleInputError for what readers must not get, or not now. */
export function toMoveColumns(actor: Actor, row: ArticleRow, { to, name }: Move, { at, choice }: MoveDetails) {
	const now = new Date();
	switch (to) {
		case "published":
			requireOpenTime(row, now);
			if (row.revisesId !== null) return { state: "merged" as const, ...UNTIMED };
			requireComplete(row, true);
			return {
				...toPublicationColumns(
					{ at: toPublicationTime(row, now), hasClockTime: row.publishedAt ? row.hasClockTime : true },
					row,
				),
				...UNTIMED,
			};
		case "scheduled":
			return {
				...{ state: to, scheduledAt: requireScheduleTime(row, at, now), scheduleError: "" },
				...(choice && choice.kind !== "minor"
					? { correctionKind: choice.kind, correctionNote: choice.note.trim() }
					: { correctionKind: null, correctionNote: "" }),
			};
		case "taken_down":
			return { state: to, takenDownAt: now, expiresAt: null };
		default: {
			const assigneeId = name === "take-up" && actor.kind === "user" ? actor.userId : null;
			const isHandedOver = name === "take-up" || to === "returned";
			return { state: to, ...UNTIMED, ...(isHandedOver ? { assigneeId } : {}) };
		}
	}
}
