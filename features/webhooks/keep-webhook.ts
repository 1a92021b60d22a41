import { randomUUID } from "node:crypto";
import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import {
	deleteWebhook,
	getDelivery,
	getWebhookRow,
	insertDeliveries,
	insertWebhook,
	updateDelivery,
	updateWebhook,
	type WebhookRow,
} from "../../db/queries/webhooks.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { WebhookError, type WebhookInput } from "./webhook.ts";
import { makeWebhookSecret, sealWebhookSecret } from "./webhook-secret.ts";

function note(tx: Tx, actor: Actor, action: string, { id, name }: Pick<WebhookRow, "id" | "name">): Promise<void> {
	const entry = { action, subject: `webhook:${id}`, details: { title: name } };
	return insertAuditEntry(tx, { ...toActorColumns(actor), ...entry });
}

async function requireWebhook(tx: Tx, id: number): Promise<WebhookRow> {
	const row = await getWebhookRow(tx, id);
	if (!row) throw new WebhookError(`no webhook ${id}`, "Webhook này không còn.");
	return row;
}

/** Adds a webhook. @returns its id, and the secret its receiver checks signatures with: shown this once. @throws NotAllowedError. */
export async function addWebhook(actor: Actor, input: WebhookInput): Promise<{ id: number; secret: string }> {
	requireCan(actor, "webhook.manage");
	const secret = makeWebhookSecret();
	const id = await db.tx(async (tx) => {
		const added = await insertWebhook(tx, { ...input, secret: sealWebhookSecret(secret), createdAt: new Date() });
		await note(tx, actor, "webhook.add", { id: added, name: input.name });
		return added;
	});
	return { id, secret };
}

/** Changes a webhook that is still at `version`. @throws NotAllowedError; WebhookError when it is not, or is gone. */
export async function changeWebhook(actor: Actor, id: number, version: number, input: WebhookInput): Promise<void> {
	requireCan(actor, "webhook.manage");
	await db.tx(async (tx) => {
		await requireWebhook(tx, id);
		if (!(await updateWebhook(tx, id, version, { ...input })))
			throw new WebhookError(`webhook ${id} is not at ${version}`, "Người khác vừa sửa. Hãy tải lại trang rồi sửa.");
		await note(tx, actor, "webhook.edit", { id, name: input.name });
	});
}

/** Gives a webhook another secret; signatures by the old one end at once. @returns the secret. @throws as `changeWebhook`. */
export async function renewWebhookSecret(actor: Actor, id: number): Promise<string> {
	requireCan(actor, "webhook.manage");
	const secret = makeWebhookSecret();
	await db.tx(async (tx) => {
		const row = await requireWebhook(tx, id);
		await updateWebhook(tx, id, row.version, { secret: sealWebhookSecret(secret) });
		await note(tx, actor, "webhook.renew", row);
	});
	return secret;
}

/** Takes a webhook away with what was to be told to it. @throws as `changeWebhook`. */
export async function removeWebhook(actor: Actor, id: number): Promise<void> {
	requireCan(actor, "webhook.manage");
	await db.tx(async (tx) => {
		const row = await requireWebhook(tx, id);
		await deleteWebhook(tx, id);
		await note(tx, actor, "webhook.remove", row);
	});
}

/** Has a webhook told of nothing but itself, to see whether it listens. @throws as `changeWebhook`. */
export async function pingWebhook(actor: Actor, id: number): Promise<void> {
	requireCan(actor, "webhook.manage");
	await db.tx(async (tx) => {
		const row = await requireWebhook(tx, id);
		const createdAt = new Date();
		const payload = { type: "ping", timestamp: createdAt.toISOString(), data: {} };
		const delivery = { webhookId: id, key: `msg_${randomUUID()}`, event: "ping", payload };
		await insertDeliveries(tx, [{ ...delivery, createdAt, nextAttemptAt: createdAt }]);
		await note(tx, actor, "webhook.ping", row);
	});
}

/** Has a delivery that failed sent again at once, under its own key. @throws NotAllowedError; WebhookError when it is gone or was taken. */
export async function resendDelivery(actor: Actor, deliveryId: number): Promise<void> {
	requireCan(actor, "webhook.manage");
	await db.tx(async (tx) => {
		const delivery = await getDelivery(tx, deliveryId);
		if (!delivery || delivery.state === "delivered")
			throw new WebhookError(`delivery ${deliveryId} is not to be sent`, "Lần gửi này không còn, hoặc đã tới nơi.");
		await updateDelivery(tx, deliveryId, { state: "waiting", attempts: 0, nextAttemptAt: new Date(), settledAt: null });
		await note(tx, actor, "webhook.resend", await requireWebhook(tx, delivery.webhookId));
	});
}
