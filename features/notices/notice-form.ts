import * as z from "zod";
import { parseTypedTime } from "../../lib/typed-time.ts";
import { FormError } from "../accounts/form-state.ts";
import { MOST_LETTERS, NOTICE_KINDS, type Notice } from "./notice.ts";

const line = (most: number) => z.string().trim().normalize("NFC").max(most, "Dài quá.").default("");

/** What the form of a notice sends. */
export const noticeForm = z.object({
	kind: z.enum(NOTICE_KINDS),
	text: line(MOST_LETTERS),
	href: line(2000),
	fromDay: line(10),
	fromClock: line(5),
	untilDay: line(10),
	untilClock: line(5),
});

/** @param now when it begins where nothing was typed. @throws FormError for times that are none. */
export function toNotice({ text, href, ...times }: z.output<typeof noticeForm>, now: Date): Notice {
	const isNow = times.fromDay === "" && times.fromClock === "";
	const from = isNow ? now : parseTypedTime(times.fromDay, times.fromClock || "00:00");
	const until = parseTypedTime(times.untilDay, times.untilClock || "23:59");
	const message = "Ngày hoặc giờ chưa đúng. Ví dụ: 30/11/2026 và 07:30.";
	if (!from) throw new FormError(message, { fromDay: message });
	if (!until) throw new FormError(message, { untilDay: message });
	return { text, href: href || null, from, until };
}
