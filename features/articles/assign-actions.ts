"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { toInstant } from "../../lib/dates.ts";
import { defineAction } from "../accounts/define-action.ts";
import { assignArticle } from "./assign-article.ts";

/** As the browser's field writes a day and a time of Vietnam: "2026-11-23T08:30". */
function toDue(text: string, context: z.RefinementCtx): Date | null {
	if (text === "") return null;
	const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(text) ?? [];
	const parts = { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), second: 0 };
	const at = minute === undefined ? null : toInstant({ ...parts, minute: Number(minute) });
	if (at) return at;
	context.addIssue({ code: "custom", message: "Hãy chọn ngày và giờ." });
	return z.NEVER;
}

export const assignArticleAction = defineAction(
	{
		access: { canSomewhere: "article.assign" },
		schema: z.object({
			articleId: z.coerce.number().int().positive(),
			assigneeId: z.preprocess((value) => (value === "" ? null : value), z.coerce.number().int().positive().nullable()),
			dueAt: z.string().transform(toDue),
		}),
	},
	async ({ actor }, { articleId, ...assignment }) => {
		await assignArticle(actor, articleId, assignment);
		refresh();
		return { message: "Đã giao việc." };
	},
);
