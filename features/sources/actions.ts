"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { keepSource } from "./keep-source.ts";
import { sourceForm } from "./source-fields.ts";

const LIST = "/admin/nguon-tin";

export const addSourceAction = defineAction(
	{ access: { can: "source.edit" }, schema: sourceForm },
	async ({ actor }, input) => {
		await keepSource(actor, null, input);
		return redirect(LIST);
	},
);

export const changeSourceAction = defineAction(
	{ access: { can: "source.edit" }, schema: sourceForm.extend({ sourceId: z.coerce.number().int().positive() }) },
	async ({ actor }, { sourceId, ...input }) => {
		await keepSource(actor, sourceId, input);
		return redirect(LIST);
	},
);
