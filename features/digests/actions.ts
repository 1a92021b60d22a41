"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { DESK_DIGESTS_PATH } from "./digest.ts";
import { digestForm, digestSubject } from "./digest-form.ts";
import { approveDigest, changeDigest, discardDigest, prepareDigest, sendTrial, stopDigest } from "./keep-digest.ts";

const edit = { can: "digest.edit" } as const;
const send = { can: "digest.send" } as const;

export const prepareDigestAction = defineAction({ access: edit, schema: z.object({}) }, async ({ actor }) =>
	redirect(`${DESK_DIGESTS_PATH}/${await prepareDigest(actor)}`),
);

export const changeDigestAction = defineAction(
	{ access: edit, schema: digestForm },
	async ({ actor }, { digestId, baseVersion, subject, intro, "articles[]": articleIds }) => {
		await changeDigest(actor, { digestId, baseVersion }, { subject, intro, articleIds });
		refresh();
		return { message: "Đã lưu. Hãy xem lại bản xem trước." };
	},
);

export const discardDigestAction = defineAction({ access: edit, schema: digestSubject }, async ({ actor }, at) => {
	await discardDigest(actor, at);
	return redirect(DESK_DIGESTS_PATH);
});

export const sendTrialAction = defineAction({ access: edit, schema: digestSubject }, async ({ actor }, at) => {
	await sendTrial(actor, at);
	return { message: "Đang gửi một bản tới hộp thư tài khoản của bạn." };
});

export const approveDigestAction = defineAction(
	{ access: send, schema: digestSubject.extend({ preview: z.string().max(40) }) },
	async ({ actor }, at) => {
		const mails = await approveDigest(actor, at);
		refresh();
		return { message: `Đang gửi tới ${mails.toLocaleString("vi-VN")} địa chỉ.` };
	},
);

export const stopDigestAction = defineAction(
	{ access: send, schema: digestSubject.pick({ digestId: true }) },
	async ({ actor }, { digestId }) => {
		await stopDigest(actor, digestId);
		refresh();
		return { message: "Đã dừng. Ai đã nhận thì vẫn giữ thư; không gửi thêm cho ai." };
	},
);
