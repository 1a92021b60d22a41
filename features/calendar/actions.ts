"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { formatDayAndTime } from "../../lib/dates.ts";
import { defineAction } from "../accounts/define-action.ts";
import { articleAtVersion } from "../articles/manuscript-form.ts";
import { closeCalendarLink, makeCalendarLink } from "./calendar-link.ts";
import { rescheduleDay } from "./reschedule-day.ts";

export const rescheduleDayAction = defineAction(
	{
		access: { canSomewhere: "article.schedule" },
		schema: articleAtVersion.extend({ day: z.iso.date("Hãy chọn một ngày.") }),
	},
	async ({ actor }, { articleId, ...change }) => {
		const at = await rescheduleDay(actor, articleId, change);
		return { message: `Đã hẹn lại lúc ${formatDayAndTime(at)}.` };
	},
);

const ownLink = { access: { step: "done" }, schema: z.object({}) } as const;

export const makeCalendarLinkAction = defineAction(ownLink, async ({ actor }) => {
	const address = await makeCalendarLink(actor);
	refresh();
	return { message: "Chép địa chỉ này vào chương trình lịch; nó chỉ hiện một lần.", shown: { address } };
});

export const closeCalendarLinkAction = defineAction(ownLink, async ({ actor }) => {
	await closeCalendarLink(actor);
	refresh();
	return { message: "Địa chỉ cũ không còn mở được nữa." };
});
