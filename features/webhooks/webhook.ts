import { WEBHOOK_EVENTS, type WebhookEvent } from "../../db/queries/webhooks.ts";
import { PersonError } from "../../lib/person-error.ts";

/** Under which name a form sends whether a webhook is told of it: "published". */
export type EventField = WebhookEvent extends `article.${infer Field}` ? Field : never;
export const toEventField = (event: WebhookEvent) => event.slice("article.".length) as EventField;

/** Words for staff. */
export const EVENT_NAMES: Readonly<Record<WebhookEvent, string>> = {
	"article.published": "Bài được đăng",
	"article.updated": "Bài đang đăng được sửa",
	"article.removed": "Bài được gỡ",
};

/** What a form offers to be told of. */
export const listEventFields = () =>
	WEBHOOK_EVENTS.map((event) => ({ event, field: toEventField(event), label: EVENT_NAMES[event] }));

export interface WebhookInput {
	name: string;
	/** "https://…" */
	url: string;
	events: WebhookEvent[];
	isActive: boolean;
}

/** It cannot be kept or sent so; nothing was changed. */
export class WebhookError extends PersonError {
	override name = "WebhookError";
}
