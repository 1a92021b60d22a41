import { and, asc, count, desc, eq, inArray, lt, lte, ne, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { webhookDeliveries, webhooks } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export { WEBHOOK_EVENTS, type WebhookEvent } from "../schema/webhooks.ts";
export type WebhookRow = typeof webhooks.$inferSelect;
export type DeliveryRow = typeof webhookDeliveries.$inferSelect;

/** An office has a handful. */
export async function listWebhookRows(reader: Reader): Promise<WebhookRow[]> {
	return reader.select().from(webhooks).orderBy(asc(webhooks.id));
}

export async function getWebhookRow(reader: Reader, id: number): Promise<WebhookRow | null> {
	const rows = await reader.select().from(webhooks).where(eq(webhooks.id, id));
	return rows[0] ?? null;
}

/** @returns the new one's id. */
export async function insertWebhook(tx: Tx, values: Omit<WebhookRow, "id" | "version">): Promise<number> {
	return requireInsertedId(await tx.insert(webhooks).values(values).returning({ id: webhooks.id }));
}

/** @returns false when somebody changed it meanwhile, or it is gone. */
export async function updateWebhook(
	tx: Tx,
	id: number,
	version: number,
	values: Partial<Omit<WebhookRow, "id" | "version">>,
): Promise<boolean> {
	const rows = await tx
		.update(webhooks)
		.set({ ...values, version: version + 1 })
		.where(and(eq(webhooks.id, id), eq(webhooks.version, version)))
		.returning({ id: webhooks.id });
	return rows.length > 0;
}

/** With everything that was to be told to it. */
export async function deleteWebhook(tx: Tx, id: number): Promise<void> {
	await tx.delete(webhooks).where(eq(webhooks.id, id));
}

type NewDelivery = Pick<DeliveryRow, "webhookId" | "key" | "event" | "payload" | "createdAt" | "nextAttemptAt">;

export async function insertDeliveries(tx: Tx, rows: readonly NewDelivery[]): Promise<void> {
	if (rows.length > 0) await tx.insert(webhookDeliveries).values([...rows]);
}

const isDue = (now: Date) =>
	and(eq(webhookDeliveries.state, "waiting"), lte(webhookDeliveries.nextAttemptAt, now), eq(webhooks.isActive, true));

export async function hasDueDelivery(reader: Reader, now: Date): Promise<boolean> {
	const rows = await reader
		.select({ id: webhookDeliveries.id })
		.from(webhookDeliveries)
		.innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
		.where(isDue(now))
		.limit(1);
	return rows.length > 0;
}

/**
 * Due deliveries, the longest waiting first, with where they go; until they are settled they belong to the caller for
 * `leaseMs`. Those of a webhook that is switched off wait.
 */
export async function claimDeliveries(
	tx: Tx,
	{ now, leaseMs, limit }: { now: Date; leaseMs: number; limit: number },
): Promise<{ delivery: DeliveryRow; webhook: WebhookRow }[]> {
	const { nextAttemptAt, id, attempts } = webhookDeliveries;
	const rows = await tx
		.select({ delivery: webhookDeliveries, webhook: webhooks })
		.from(webhookDeliveries)
		.innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
		.where(isDue(now))
		.orderBy(asc(nextAttemptAt), asc(id))
		.limit(limit);
	if (rows.length === 0) return [];
	await tx
		.update(webhookDeliveries)
		.set({ attempts: sql`${attempts} + 1`, nextAttemptAt: new Date(now.getTime() + leaseMs) })
		.where(
			inArray(
				id,
				rows.map(({ delivery }) => delivery.id),
			),
		);
	return rows.map(({ delivery, webhook }) => ({ webhook, delivery: { ...delivery, attempts: delivery.attempts + 1 } }));
}

/** @returns false when it is gone. */
export async function updateDelivery(
	tx: Tx,
	id: number,
	values: Partial<Omit<DeliveryRow, "id" | "webhookId" | "key">>,
): Promise<boolean> {
	const rows = await tx
		.update(webhookDeliveries)
		.set(values)
		.where(eq(webhookDeliveries.id, id))
		.returning({ id: webhookDeliveries.id });
	return rows.length > 0;
}

export async function getDelivery(reader: Reader, id: number): Promise<DeliveryRow | null> {
	const rows = await reader.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id));
	return rows[0] ?? null;
}

/** What was or is to be told to one webhook, the newest first. @param below the last one shown; null for the first page. */
export async function listDeliveries(
	reader: Reader,
	webhookId: number,
	{ below, limit }: { below: number | null; limit: number },
): Promise<DeliveryRow[]> {
	const { id } = webhookDeliveries;
	return reader
		.select()
		.from(webhookDeliveries)
		.where(and(eq(webhookDeliveries.webhookId, webhookId), below === null ? undefined : lt(id, below)))
		.orderBy(desc(id))
		.limit(limit);
}

/** How many of each state a webhook has. */
export async function countDeliveries(reader: Reader) {
	const { webhookId, state } = webhookDeliveries;
	return reader.select({ webhookId, state, deliveries: count() }).from(webhookDeliveries).groupBy(webhookId, state);
}

/** Forgets what was settled before `limit`. */
export async function deleteSettledDeliveries(tx: Tx, limit: Date): Promise<void> {
	const { state, settledAt } = webhookDeliveries;
	await tx.delete(webhookDeliveries).where(and(ne(state, "waiting"), lt(settledAt, limit)));
}
