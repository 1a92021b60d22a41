"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { parseTypedTime } from "../../lib/typed-time.ts";
import { defineAction } from "../accounts/define-action.ts";
import { FormError } from "../accounts/form-state.ts";
import {
	closeAllComments,
	openAllComments,
	setBlockedWords,
	setCommentTerm,
	setKeptDays,
} from "./change-comment-settings.ts";
import { closeArticleComments } from "./close-article-comments.ts";

const access = { can: "comment.close" } as const;
const typed = z.string().trim().max(300, "Dài quá 300 chữ.").default("");
const days = z
	.string()
	.trim()
	.regex(/^\d{0,4}$/, "Hãy ghi số ngày.")
	.default("");

function toEnd(day: string, clock: string): Date | null {
	if (day === "" && clock === "") return null;
	const end = parseTypedTime(day, clock);
	if (end) return end;
	const errors = { day: "Hãy ghi ngày và giờ, ví dụ 30/11/2026 và 07:30; hoặc để trống cả hai." };
	throw new FormError("Chưa đóng. Hãy xem lại giờ mở lại.", errors);
}

export const closeAllCommentsAction = defineAction(
	{ access, schema: z.object({ reason: typed, day: typed, clock: typed }) },
	async ({ actor }, { reason, day, clock }) => {
		await closeAllComments(actor, reason, toEnd(day, clock));
		refresh();
		return { message: "Đã đóng phần ý kiến của mọi bài." };
	},
);

export const openAllCommentsAction = defineAction({ access, schema: z.object({}) }, async ({ actor }) => {
	await openAllComments(actor);
	refresh();
	return { message: "Đã mở lại phần ý kiến." };
});

export const setCommentTermAction = defineAction(
	{ access, schema: z.object({ days }) },
	async ({ actor }, { days: given }) => {
		await setCommentTerm(actor, given === "" ? null : Number(given));
		refresh();
		return { message: given === "" ? "Phần ý kiến không tự đóng." : `Phần ý kiến tự đóng sau ${given} ngày.` };
	},
);

export const setBlockedWordsAction = defineAction(
	{ access, schema: z.object({ words: z.string().max(40_000, "Danh sách quá dài.").default("") }) },
	async ({ actor }, { words }) => {
		await setBlockedWords(actor, words.split(/\r?\n/));
		refresh();
		return { message: "Đã lưu danh sách từ." };
	},
);

export const setKeptDaysAction = defineAction(
	{ access, schema: z.object({ address: days, email: days, rejected: days }) },
	async ({ actor }, { address, email, rejected }) => {
		await setKeptDays(actor, { address: Number(address), email: Number(email), rejected: Number(rejected) });
		refresh();
		return { message: "Đã lưu thời hạn." };
	},
);

export const closeArticleCommentsAction = defineAction(
	{
		access,
		schema: z.object({ articleId: z.coerce.number().int().positive(), isClosed: z.enum(["0", "1"]) }),
	},
	async ({ actor }, { articleId, isClosed }) => {
		await closeArticleComments(actor, articleId, isClosed === "1");
		refresh();
		return { message: isClosed === "1" ? "Đã đóng ý kiến của bài." : "Đã mở ý kiến của bài." };
	},
);
