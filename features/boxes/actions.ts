"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { BOX_KINDS } from "./box.ts";
import { boxForm, toBoxInput } from "./box-form.ts";
import { keepBox } from "./keep-box.ts";
import { moveBox } from "./move-box.ts";
import { removeBox } from "./remove-box.ts";

const LIST = "/admin/khoi";
const named = z.object({ kind: z.enum(BOX_KINDS), id: z.coerce.number().int().positive() });

export const keepBoxAction = defineAction(
	{ access: { can: "box.edit" }, schema: boxForm },
	async ({ actor }, fields) => {
		const { kind, id, version } = fields;
		await keepBox(actor, kind, id === null ? null : { id, version: version ?? 0 }, toBoxInput(fields));
		return redirect(LIST);
	},
);

export const moveBoxAction = defineAction(
	{ access: { can: "box.edit" }, schema: named.extend({ step: z.enum(["-1", "1"]) }) },
	async ({ actor }, { kind, id, step }) => {
		await moveBox(actor, kind, id, step === "1" ? 1 : -1);
		refresh();
		return undefined;
	},
);

export const removeBoxAction = defineAction(
	{ access: { can: "box.edit" }, schema: named },
	async ({ actor }, { kind, id }) => {
		await removeBox(actor, kind, id);
		return redirect(LIST);
	},
);
