import { db } from "../../db/client.ts";
import {
	countDeliveries,
	type DeliveryRow,
	getWebhookRow,
	listDeliveries,
	listWebhookRows,
	type WebhookRow,
} from "../../db/queries/webhooks.ts";

const PER_PAGE = 50;

/** Without its secret. */
export type Webhook = Omit<WebhookRow, "secret">;

export interface WebhookState extends Webhook {
	waiting: number;
	dead: number;
}

const withoutSecret = ({ secret, ...webhook }: WebhookRow): Webhook => webhook;

/** Every webhook, with what it has not taken. */
export async function listWebhooks(): Promise<WebhookState[]> {
	const counts = await countDeliveries(db.read);
	const count = (id: number, state: string) =>
		counts.find((row) => row.webhookId === id && row.state === state)?.deliveries ?? 0;
	return (await listWebhookRows(db.read)).map((row) => ({
		...withoutSecret(row),
		...{ waiting: count(row.id, "waiting"), dead: count(row.id, "dead") },
	}));
}

export async function getWebhook(id: number): Promise<Webhook | null> {
	const row = await getWebhookRow(db.read, id);
	return row && withoutSecret(row);
}

/** One page of what was told to a webhook, the newest first. @param before of the page before; null for the first. */
export async function listDeliveryPage(
	webhookId: number,
	before: number | null,
): Promise<{ deliveries: DeliveryRow[]; next: number | null }> {
	const rows = await listDeliveries(db.read, webhookId, { below: before, limit: PER_PAGE + 1 });
	const deliveries = rows.slice(0, PER_PAGE);
	return { deliveries, next: rows.length > PER_PAGE ? (deliveries.at(-1)?.id ?? null) : null };
}
