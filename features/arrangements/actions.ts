"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { arrangementForm, toArrangement } from "./arrangement-form.ts";
import { dropArrangementDraft } from "./drop-arrangement-draft.ts";
import { keepArrangement } from "./keep-arrangement.ts";
import { restoreArrangement } from "./restore-arrangement.ts";

export const keepArrangementAction = defineAction(
	{ access: { canSomewhere: "arrangement.edit" }, schema: arrangementForm },
	async ({ actor }, form) => {
		const isPublished = form.intent === "publish";
		const { surface, version, edition } = form;
		await keepArrangement(actor, {
			...{ surface, base: { version, edition } },
			...{ arrangement: toArrangement(form), isPublished },
		});
		refresh();
		return {
			message: isPublished ? "Đã đưa lên trang." : "Đã lưu bản nháp. Bạn đọc chưa thấy; hãy xem trước ở dưới.",
		};
	},
);

const { surface } = arrangementForm.shape;

export const dropArrangementAction = defineAction(
	{ access: { canSomewhere: "arrangement.edit" }, schema: z.object({ surface }) },
	async ({ actor }, form) => {
		await dropArrangementDraft(actor, form.surface);
		refresh();
		return { message: "Đã bỏ bản nháp." };
	},
);

export const restoreArrangementAction = defineAction(
	{
		access: { canSomewhere: "arrangement.edit" },
		schema: z.object({ surface, arrangementId: z.coerce.number().int().positive() }),
	},
	async ({ actor }, form) => {
		await restoreArrangement(actor, form.surface, form.arrangementId);
		refresh();
		return { message: "Đã lấy bản cũ làm bản nháp." };
	},
);
