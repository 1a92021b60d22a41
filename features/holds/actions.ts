"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { HELD_KINDS } from "../../db/queries/held-kinds.ts";
import { defineAction } from "../accounts/define-action.ts";
import { placeHold } from "./place-hold.ts";
import { releaseHold } from "./release-hold.ts";

const PATH = "/admin/luu-giu";
const reason = z.string().max(1000, "Lý do dài quá 1.000 ký tự.");

export const placeHoldAction = defineAction(
	{
		access: { can: "hold.manage" },
		schema: z.object({
			kind: z.enum(HELD_KINDS, "Hãy chọn loại."),
			id: z
				.string()
				.trim()
				.regex(/^[1-9]\d{0,8}$/, "Hãy ghi số, ví dụ 128.")
				.transform(Number),
			reason,
		}),
	},
	async ({ actor }, { kind, id, reason: given }) => {
		await placeHold(actor, { kind, id }, given);
		return redirect(PATH);
	},
);

export const releaseHoldAction = defineAction(
	{
		access: { can: "hold.manage" },
		schema: z.object({ holdId: z.coerce.number().int().positive(), reason }),
		isSensitive: true,
	},
	async ({ actor }, { holdId, reason: given }) => {
		await releaseHold(actor, holdId, given);
		return redirect(PATH);
	},
);
