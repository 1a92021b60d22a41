import type { AlbumRow } from "../../db/queries/albums.ts";
import type { ShelfFilter } from "../../db/queries/desk-albums.ts";
import { toMediaWords } from "../../db/queries/media-words.ts";
import { formatClock, formatDay } from "../../lib/dates.ts";
import { PersonError } from "../../lib/person-error.ts";
import { FormError } from "../accounts/form-state.ts";

/** What albums and videos have in common at the desk. */

export type ShownState = AlbumRow["state"];

export const STATE_NAMES: Record<ShownState, string> = {
	...{ draft: "Bản nháp", published: "Đang hiện", taken_down: "Đã ẩn" },
};
/** A state by its word in the address of the list. */
export const STATE_WORDS: Readonly<Record<string, ShownState>> = {
	...{ nhap: "draft", "dang-hien": "published", "da-an": "taken_down" },
};

/** An album or a video cannot be kept, hidden or deleted so; nothing was changed. */
export class ShelfError extends PersonError {
	override name = "ShelfError";
}

/** An album or a video, and the version of it that was looked at. */
export interface AtVersion {
	id: number;
	baseVersion: number;
}

/** @throws ShelfError for one that somebody saved after it was looked at. */
export function requireVersion({ version }: { version: number }, at: AtVersion): void {
	requireWritten(version === at.baseVersion, at);
}

/** @throws ShelfError when somebody wrote first. */
export function requireWritten(isWritten: boolean, { id, baseVersion }: AtVersion): void {
	if (isWritten) return;
	throw new ShelfError(
		`${id} is no longer at version ${baseVersion}`,
		"Trong lúc đó người khác đã lưu mục này. Phần bạn ghi còn trong ô và chưa được lưu; mở trang này ở thẻ khác để đối chiếu.",
	);
}

/** What the address of a list asks for. */
export interface ShelfQuery {
	text: string;
	/** A word of `STATE_WORDS`, or empty for every state. */
	state: string;
	/** The list goes on below this number. */
	below: number | null;
}

const MOST_LETTERS = 100;
const MOST_WORDS = 8;
export const SHELF_PAGE = 40;

/** What it does not know counts as nothing. */
export function parseShelfQuery(given: Readonly<Record<string, unknown>>): ShelfQuery {
	const read = (name: string) => (typeof given[name] === "string" ? given[name].normalize("NFC").trim() : "");
	const state = read("trang-thai");
	const below = read("sau");
	return {
		text: read("q").slice(0, MOST_LETTERS),
		state: Object.hasOwn(STATE_WORDS, state) ? state : "",
		below: /^[1-9]\d{0,8}$/.test(below) ? Number(below) : null,
	};
}

export function toShelfFilter({ text, state }: ShelfQuery): ShelfFilter {
	return { state: STATE_WORDS[state] ?? null, words: toMediaWords(text).slice(0, MOST_WORDS) };
}

/** Address of the list at `path` with these words, from a place in it on. */
export function toShelfPath(path: string, { text, state, below }: ShelfQuery): string {
	const query = new URLSearchParams();
	if (text !== "") query.set("q", text);
	if (state !== "") query.set("trang-thai", state);
	if (below !== null) query.set("sau", String(below));
	return query.size === 0 ? path : `${path}?${query}`;
}

/** A page of a list: what is shown of `rows`, which hold one more than a page if it goes on. */
export function toShelfPage<T extends { id: number }>(rows: readonly T[]): { rows: T[]; next: number | null } {
	const shown = rows.slice(0, SHELF_PAGE);
	return { rows: shown, next: rows.length > SHELF_PAGE ? (shown.at(-1)?.id ?? null) : null };
}

type Dated = { state: ShownState; publishedAt: Date; hasOwnDate: boolean };

/** "30/11/2026 07:30", as it is typed. */
const toTyped = (at: Date) => `${formatDay(at)} ${formatClock(at)}`;

/** The date as its field shows it: empty for a draft whose date is that of publishing. */
export function toTypedDate(row: Dated | null): string {
	return row && (row.state !== "draft" || row.hasOwnDate) ? toTyped(row.publishedAt) : "";
}

/**
 * When it stands on the pages as published.
 * @param row null for a new one. @param typed null: by itself. @throws FormError for a moment that is still to come.
 */
export function toShownDate(
	row: Dated | null,
	typed: Date | null,
	now: Date,
): Pick<Dated, "publishedAt" | "hasOwnDate"> {
	if (typed === null) {
		const isOut = row !== null && row.state !== "draft";
		return isOut ? row : { publishedAt: now, hasOwnDate: false };
	}
	if (typed > now)
		throw new FormError("Chưa lưu.", { date: "Ngày giờ này chưa tới. Hãy ghi hôm nay hoặc ngày đã qua." });
	// What is typed knows no seconds.
	const isSame = row !== null && toTyped(row.publishedAt) === toTyped(typed);
	return { publishedAt: isSame ? row.publishedAt : typed, hasOwnDate: true };
}

const DONE_MESSAGES = {
	save: "Đã lưu.",
	publish: "Đã công bố; bạn đọc thấy ngay.",
	hide: "Đã ẩn; bạn đọc không còn thấy.",
} as const;
type DoneStep = keyof typeof DONE_MESSAGES;

export function toStepMessage(step: DoneStep): string {
	return DONE_MESSAGES[step];
}

/** Address of an album or a video after a step that made it this version. */
export function toDonePath(path: string, id: number, step: DoneStep, version: number): string {
	return `${path}/${id}?xong=${step}&ban=${version}`;
}

/** What to say of the step in an address; empty for none, and once there is a newer version. */
export function toDoneMessage(given: Readonly<Record<string, unknown>>, version: number): string {
	const { xong, ban } = given;
	const isKnown = typeof xong === "string" && Object.hasOwn(DONE_MESSAGES, xong) && ban === String(version);
	return isKnown ? DONE_MESSAGES[xong as DoneStep] : "";
}
