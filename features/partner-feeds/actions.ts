"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import { env } from "../../lib/env.ts";
import { defineAction } from "../accounts/define-action.ts";
import { FormError } from "../accounts/form-state.ts";
import { askFeedNow } from "./ask-feed-now.ts";
import { dismissEntry, takeEntry } from "./settle-entry.ts";

const access = { canSomewhere: "feedEntry.take" } as const;
const id = z.coerce.number().int().positive();

export const takeEntryAction = defineAction(
	{
		access,
		schema: z.object({
			entryId: id,
			categoryId: z.coerce.number("Hãy chọn chuyên mục.").int().positive("Hãy chọn chuyên mục."),
		}),
	},
	async ({ actor }, { entryId, categoryId }) =>
		redirect(`/admin/bai-viet/${await takeEntry(actor, entryId, categoryId)}`),
);

export const dismissEntryAction = defineAction(
	{ access, schema: z.object({ entryId: id }) },
	async ({ actor }, { entryId }) => {
		await dismissEntry(actor, entryId);
		refresh();
		return undefined;
	},
);

export const askFeedNowAction = defineAction(
	{ access, schema: z.object({ sourceId: id }) },
	async ({ actor }, { sourceId }) => {
		const result = await askFeedNow(actor, sourceId, { mayBeLoopback: env().upstreamAllowLoopback });
		refresh();
		if (result === null) throw new FormError("Địa chỉ nguồn tin vừa được đổi; hãy hỏi lại.");
		if (result.error !== "") throw new FormError("Chưa đọc được nguồn này; lý do ghi ở cột Tình trạng.");
		return { message: result.added === 0 ? "Không có tin mới." : `${result.added} tin mới.` };
	},
);
