"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "../accounts/define-action.ts";
import { addPoll, changePoll, movePoll } from "./keep-poll.ts";
import { DESK_POLLS_PATH } from "./poll.ts";
import { changedPollForm, newPollForm, pollStepForm, toPollInput } from "./poll-form.ts";

const access = { can: "poll.edit" } as const;

export const addPollAction = defineAction({ access, schema: newPollForm }, async ({ actor }, typed) =>
	redirect(`${DESK_POLLS_PATH}/${await addPoll(actor, toPollInput(typed, new Date()))}`),
);

export const changePollAction = defineAction(
	{ access, schema: changedPollForm },
	async ({ actor }, { pollId, baseVersion, ...typed }) => {
		await changePoll(actor, { pollId, baseVersion }, toPollInput(typed, new Date()));
		refresh();
		return { message: "Đã lưu." };
	},
);

const DONE = {
	publish: "Đã đăng; bạn đọc bỏ phiếu được từ giờ mở.",
	close: "Đã đóng. Kết quả hiện cho mọi bạn đọc.",
	withdraw: "Đã gỡ; bạn đọc không thấy nữa.",
};

export const movePollAction = defineAction({ access, schema: pollStepForm }, async ({ actor }, { step, ...at }) => {
	await movePoll(actor, at, step);
	refresh();
	return { message: DONE[step] };
});
