import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isOneOf } from "./checks.ts";

export const WEBHOOK_EVENTS = ["article.published", "article.updated", "article.removed"] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** "dead": tried for two days in vain; somebody may have it sent again. */
export const DELIVERY_STATES = ["waiting", "delivered", "dead"] as const;

/** Programs of other houses that are told what becomes of articles. */
export function defineWebhooks(kit: ColumnKit) {
	const webhooks = kit.table("webhooks", {
		id: kit.id(),
		version: kit.integer("version").notNull().default(1),
		name: kit.text("name").notNull(),
		/** "https://…" */
		url: kit.text("url").notNull(),
		/** Sealed; the receiver checks signatures with it. */
		secret: kit.text("secret").notNull(),
		events: kit.json<WebhookEvent[]>("events").notNull(),
		isActive: kit.boolean("is_active").notNull().default(true),
		createdAt: kit.instant("created_at").notNull(),
	});
	const webhookDeliveries = kit.table(
		"webhook_deliveries",
		{
			id: kit.id(),
			webhookId: kit
				.integer("webhook_id")
				.notNull()
				.references(() => webhooks.id, { onDelete: "cascade" }),
			/** The same with every try: by it the receiver knows a second one. */
			key: kit.text("key").notNull(),
			event: kit.text("event").notNull(),
			payload: kit.json<Record<string, unknown>>("payload").notNull(),
			state: kit.word("state", DELIVERY_STATES).notNull().default("waiting"),
			attempts: kit.integer("attempts").notNull().default(0),
			nextAttemptAt: kit.instant("next_attempt_at").notNull(),
			lastError: kit.text("last_error").notNull().default(""),
			createdAt: kit.instant("created_at").notNull(),
			settledAt: kit.instant("settled_at"),
		},
		(t) => [
			kit.index("webhook_deliveries_due").on(t.state, t.nextAttemptAt, t.id),
			kit.index("webhook_deliveries_webhook").on(t.webhookId, t.id),
			kit.check("webhook_deliveries_state", isOneOf(t.state, DELIVERY_STATES)),
		],
	);
	return { webhooks, webhookDeliveries };
}
