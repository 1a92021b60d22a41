"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import {
	addWebhook,
	changeWebhook,
	pingWebhook,
	removeWebhook,
	renewWebhookSecret,
	resendDelivery,
} from "./keep-webhook.ts";
import { toWebhookInput, webhookForm } from "./webhook-fields.ts";
import { WEBHOOKS_PATH } from "./webhooks-path.ts";

const access = { can: "webhook.manage" } as const;
const id = z.coerce.number().int().positive();
const one = { access, schema: z.object({ id }) } as const;
const SHOWN_ONCE = "Đây là khóa để nơi nhận kiểm tra chữ ký; nó chỉ hiện một lần.";

export const addWebhookAction = defineAction({ access, schema: webhookForm }, async ({ actor }, form) => {
	const { secret } = await addWebhook(actor, toWebhookInput(form));
	return { message: `Đã thêm. ${SHOWN_ONCE}`, shown: { secret } };
});

export const changeWebhookAction = defineAction(
	{ access, schema: webhookForm.extend({ id, version: z.coerce.number().int() }) },
	async ({ actor }, { id: webhookId, version, ...form }) => {
		await changeWebhook(actor, webhookId, version, toWebhookInput(form));
		refresh();
		return { message: "Đã lưu." };
	},
);

export const renewWebhookSecretAction = defineAction(one, async ({ actor }, form) => {
	const secret = await renewWebhookSecret(actor, form.id);
	refresh();
	return { message: SHOWN_ONCE, shown: { secret } };
});

export const removeWebhookAction = defineAction(one, async ({ actor }, form) => {
	await removeWebhook(actor, form.id);
	return redirect(WEBHOOKS_PATH);
});

export const pingWebhookAction = defineAction(one, async ({ actor }, form) => {
	await pingWebhook(actor, form.id);
	refresh();
	return { message: "Đã gửi thử. Tải lại trang sau vài giây để xem nơi nhận trả lời." };
});

export const resendDeliveryAction = defineAction(one, async ({ actor }, form) => {
	await resendDelivery(actor, form.id);
	refresh();
	return undefined;
});
