"use server";

import { refresh } from "next/cache";
import { defineAction } from "../accounts/define-action.ts";
import { decideMany } from "./decide-many.ts";
import { editComment } from "./edit-comment.ts";
import { toFlagWords } from "./flag-words.ts";
import { decisionForm, describeResults, editForm, parseDecision, replyForm } from "./queue-form.ts";
import { removeOfficeReply, replyAsOffice } from "./reply-as-office.ts";

export const decideCommentsAction = defineAction(
	{ access: { can: "comment.moderate" }, schema: decisionForm },
	async ({ actor }, { "ids[]": ids, decision: words, seenAs, note }) => {
		const decision = parseDecision(words, note);
		const results = await decideMany(actor, ids, decision, { seenAs, now: new Date() });
		return { message: describeResults(decision, results), shown: results };
	},
);

export const replyToCommentAction = defineAction(
	{ access: { can: "comment.reply" }, schema: replyForm },
	async ({ actor }, { id, content, isRemoval }) => {
		if (isRemoval) await removeOfficeReply(actor, id);
		else await replyAsOffice(actor, id, content);
		refresh();
		return { message: isRemoval ? "Đã bỏ lời đáp." : "Lời đáp của tòa soạn đã hiện dưới ý kiến." };
	},
);

export const editCommentAction = defineAction(
	{ access: { can: "comment.moderate" }, schema: editForm },
	async ({ actor }, { id, content, reason, seenEditedAt }) => {
		const change = { content, reason, seenEditedAt: seenEditedAt === "" ? null : new Date(seenEditedAt) };
		const edited = await editComment(actor, id, change);
		const shown = {
			content: edited.content,
			flags: toFlagWords(edited.flags),
			editedAt: edited.editedAt.toISOString(),
		};
		return { message: `Đã sửa ý kiến số ${id}. Bản bạn đọc gửi vẫn được giữ.`, shown };
	},
);
