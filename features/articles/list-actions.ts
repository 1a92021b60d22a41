"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { FormError } from "../accounts/form-state.ts";
import { DESK_PATH } from "./desk-query.ts";
import { describeMany, moveMany, type SeenArticle } from "./move-many.ts";
import { dropFilter, saveFilter } from "./saved-filters.ts";

const MOST_TOGETHER = 100;

function parseSeen(text: string): SeenArticle {
	const [id, version] = text.split("-").map(Number);
	return { id: id ?? 0, version: version ?? 0 };
}

export const moveManyAction = defineAction(
	{
		access: { step: "done" },
		schema: z.object({
			"seen[]": z
				.array(z.string().regex(/^[1-9]\d{0,8}-[1-9]\d{0,8}$/))
				.max(MOST_TOGETHER)
				.default([]),
			move: z.string().min(1, "Hãy chọn việc cần làm."),
			reason: z.string().max(1000).default(""),
			section: z.string().default(""),
			hasLooked: z.literal("1").optional(),
		}),
	},
	async ({ actor }, { "seen[]": seen, hasLooked, ...request }) => {
		if (seen.length === 0) throw new FormError("Hãy chọn ít nhất một bài trong danh sách.");
		const results = await moveMany(actor, seen.map(parseSeen), { ...request, hasLooked: hasLooked === "1" });
		return { message: describeMany(results), shown: results };
	},
);

export const saveFilterAction = defineAction(
	{
		access: { step: "done" },
		schema: z.object({
			name: z.string().trim().min(1, "Hãy đặt tên cho bộ lọc.").max(60, "Tên dài quá 60 ký tự."),
			query: z.string().max(2000),
		}),
	},
	async ({ actor }, { name, query }) => {
		return redirect(`${DESK_PATH}?${await saveFilter(actor, name, query)}`);
	},
);

export const dropFilterAction = defineAction(
	{ access: { step: "done" }, schema: z.object({ id: z.coerce.number().int().positive() }) },
	async ({ actor }, { id }) => {
		await dropFilter(actor, id);
		return redirect(DESK_PATH);
	},
);
