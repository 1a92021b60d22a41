"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { addNote } from "./add-note.ts";
import { CONTEXT_LETTERS } from "./note-anchor.ts";
import { settleThread } from "./settle-thread.ts";

const id = z.coerce.number().int().positive();
const words = (longest: number) => z.string().normalize("NFC").max(longest);

export const addNoteAction = defineAction(
	{
		access: { step: "done" },
		schema: z.object({
			articleId: id,
			parentId: id.optional(),
			text: z
				.string()
				.trim()
				.normalize("NFC")
				.min(1, "Ghi chú chưa có chữ.")
				.max(2000, "Ghi chú dài nhất 2.000 ký tự."),
			quote: words(1000).optional(),
			before: words(CONTEXT_LETTERS).optional(),
			after: words(CONTEXT_LETTERS).optional(),
		}),
	},
	async ({ actor }, { articleId, parentId = null, text, quote = "", before = "", after = "" }) => {
		const anchor = quote.trim() === "" ? null : { quote, before, after };
		await addNote(actor, articleId, { text, parentId, anchor });
		refresh();
		return undefined;
	},
);

export const settleThreadAction = defineAction(
	{ access: { step: "done" }, schema: z.object({ articleId: id, threadId: id, isResolved: z.enum(["1", "0"]) }) },
	async ({ actor }, { articleId, threadId, isResolved }) => {
		await settleThread(actor, articleId, threadId, isResolved === "1");
		refresh();
		return undefined;
	},
);
