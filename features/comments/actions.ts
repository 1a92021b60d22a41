"use server";

import { defineAction } from "../accounts/define-action.ts";
import { decideMany } from "./decide-many.ts";
import { editComment } from "./edit-comment.ts";
import { toFlagWords } from "./flag-words.ts";
import { decisionForm, describeResults, editForm, parseDecision } from "./queue-form.ts";

export const decideCommentsAction = defineAction(
	{ access: { can: "comment.moderate" }, schema: decisionForm },
	async ({ actor }, { "ids[]": ids, decision: words, seenAs, note }) => {
		const decision = parseDecision(words, note);
		const results = await decideMany(actor, ids, decision, { seenAs, now: new Date() });
		return { message: describeResults(decision, results), shown: results };
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
