"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { LETTER_STATES } from "../../db/queries/letters.ts";
import type { Actor } from "../accounts/actor.ts";
import { defineAction } from "../accounts/define-action.ts";
import { assignLetter } from "./assign-letter.ts";
import { noteLetter } from "./note-letter.ts";
import { replyToLetter, resendReply } from "./reply-to-letter.ts";
import {
	answerLetter,
	closeLetter,
	markLetterSpam,
	reopenLetter,
	type SeenLetter,
	takeUpLetter,
} from "./settle-letter.ts";

const access = { can: "letter.settle" } as const;
const id = z.coerce.number().int().positive();
const MOST_WORDS = 5000;
const words = z.string().max(MOST_WORDS, `Dài quá ${MOST_WORDS} chữ.`).default("");

const MOVES = {
	"take-up": {
		settle: (actor: Actor, letterId: number, _note: string, seen: SeenLetter) => takeUpLetter(actor, letterId, seen),
		done: "Bạn đang xử lý thư này.",
	},
	answer: { settle: answerLetter, done: "Đã ghi nhận trả lời bạn đọc." },
	close: { settle: closeLetter, done: "Thư đã xong." },
	spam: {
		settle: (actor: Actor, letterId: number, _note: string, seen: SeenLetter) => markLetterSpam(actor, letterId, seen),
		done: "Đã xếp vào thư rác.",
	},
	reopen: {
		settle: (actor: Actor, letterId: number, _note: string, seen: SeenLetter) => reopenLetter(actor, letterId, seen),
		done: "Đã mở lại thư.",
	},
};

export const settleLetterAction = defineAction(
	{
		access,
		schema: z.object({
			letterId: id,
			seenAs: z.enum(LETTER_STATES),
			move: z.enum(["take-up", "answer", "close", "spam", "reopen"]),
			note: words,
		}),
	},
	async ({ actor }, { letterId, seenAs, move, note }) => {
		await MOVES[move].settle(actor, letterId, note, { seenAs });
		refresh();
		return { message: MOVES[move].done };
	},
);

export const assignLetterAction = defineAction(
	{
		access,
		schema: z.object({
			letterId: id,
			assigneeId: z.preprocess((typed) => (typed === "" ? null : typed), id.nullable().default(null)),
		}),
	},
	async ({ actor }, { letterId, assigneeId }) => {
		await assignLetter(actor, letterId, assigneeId);
		refresh();
		return { message: "Đã ghi người phụ trách." };
	},
);

export const noteLetterAction = defineAction(
	{ access, schema: z.object({ letterId: id, text: words }) },
	async ({ actor }, { letterId, text }) => {
		await noteLetter(actor, letterId, text);
		refresh();
		return { message: "Đã ghi chú." };
	},
);

export const replyToLetterAction = defineAction(
	{
		access,
		schema: z.object({
			letterId: id,
			seenAs: z.enum(LETTER_STATES),
			subject: z.string().max(200, "Tiêu đề quá dài.").default(""),
			text: words,
		}),
	},
	async ({ actor }, { letterId, seenAs, ...typed }) => {
		await replyToLetter(actor, letterId, typed, { seenAs });
		refresh();
		return { message: "Đã lưu thư trả lời; thư đang được gửi." };
	},
);

export const resendReplyAction = defineAction(
	{ access, schema: z.object({ replyId: id }) },
	async ({ actor }, { replyId }) => {
		await resendReply(actor, replyId);
		refresh();
		return { message: "Thư đang được gửi lại." };
	},
);
