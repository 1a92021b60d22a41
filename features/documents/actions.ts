"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { env } from "../../lib/env.ts";
import { defineAction } from "../accounts/define-action.ts";
import { toDeskDocumentPath } from "./desk-document-query.ts";
import { findDocument } from "./find-document.ts";
import { replaceDocument } from "./replace-document.ts";
import { restoreDocument, withdrawDocument } from "./withdraw-document.ts";

const subject = z.object({ id: z.coerce.number().int().positive() });

export const replaceDocumentAction = defineAction(
	{
		access: { can: "document.edit" },
		schema: subject.extend({
			named: z.string().trim().min(1, "Hãy ghi số, ký hiệu.").max(100),
			relation: z.enum(["replaces", "replaced-by"]),
			extent: z.enum(["whole", "part"]),
		}),
	},
	async ({ actor }, { id, named, relation, extent }) => {
		const other = await findDocument(named);
		const [newer, replacedId] = relation === "replaces" ? [id, other] : [other, id];
		await replaceDocument(actor, newer, { replacedId, isWhole: extent === "whole" });
		return redirect(toDeskDocumentPath(id, "thay-the"));
	},
);

export const withdrawDocumentAction = defineAction(
	{ access: { can: "document.withdraw" }, schema: subject.extend({ reason: z.string().max(500).default("") }) },
	async ({ actor }, { id, reason }) => {
		await withdrawDocument(actor, id, reason, env().dataDir);
		return redirect(toDeskDocumentPath(id, "go"));
	},
);

export const restoreDocumentAction = defineAction(
	{ access: { can: "document.withdraw" }, schema: subject },
	async ({ actor }, { id }) => {
		await restoreDocument(actor, id, env().dataDir);
		return redirect(toDeskDocumentPath(id, "dua-lai"));
	},
);
