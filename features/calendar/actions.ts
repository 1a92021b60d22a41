"use server";

import * as z from "zod";
import { formatDayAndTime } from "../../lib/dates.ts";
import { defineAction } from "../accounts/define-action.ts";
import { articleAtVersion } from "../articles/manuscript-form.ts";
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
