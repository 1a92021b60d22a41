import * as z from "zod";
import { WEBHOOK_EVENTS } from "../../db/queries/webhooks.ts";
import { FormError } from "../accounts/form-state.ts";
import { type EventField, toEventField, type WebhookInput } from "./webhook.ts";

const MOST_LETTERS = 2000;

const ticked = z
	.literal("1")
	.optional()
	.transform((sent) => sent === "1");

/** What the form of a webhook sends. */
export const webhookForm = z.object({
	name: z.string().trim().normalize("NFC").min(1, "Hãy ghi tên nơi nhận.").max(200, "Tên quá dài."),
	url: z
		.string()
		.trim()
		.max(MOST_LETTERS, "Địa chỉ quá dài.")
		.refine((text) => URL.canParse(text) && new URL(text).protocol === "https:" && new URL(text).username === "", {
			error: "Địa chỉ cần bắt đầu bằng https:// và không kèm tên, mật khẩu.",
		}),
	...{ published: ticked, updated: ticked, removed: ticked, isActive: ticked },
});

type Sent = Pick<z.infer<typeof webhookForm>, "name" | "url" | "isActive" | EventField>;

/** @throws FormError when nothing is to be told. */
export function toWebhookInput({ name, url, isActive, ...sent }: Sent): WebhookInput {
	const events = WEBHOOK_EVENTS.filter((event) => sent[toEventField(event)]);
	if (events.length > 0) return { name, url, isActive, events };
	throw new FormError("Có chỗ chưa đúng. Hãy xem lại các ô được đánh dấu.", { events: "Hãy chọn ít nhất một việc." });
}
