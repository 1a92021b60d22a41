"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { chooseMail } from "./choose-mail.ts";
import { markRead } from "./mark-read.ts";

export const markReadAction = defineAction(
	{ access: { step: "done" }, schema: z.object({ id: z.coerce.number().int().positive().optional() }) },
	async ({ actor }, { id = null }) => {
		await markRead(actor, id);
		refresh();
		return undefined;
	},
);

export const chooseMailAction = defineAction(
	{ access: { step: "done" }, schema: z.object({ wantsMail: z.enum(["1", "0"]) }) },
	async ({ actor }, { wantsMail }) => {
		await chooseMail(actor, wantsMail === "1");
		refresh();
		return undefined;
	},
);
