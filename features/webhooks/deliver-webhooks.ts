import { db } from "../../db/client.ts";
import {
	claimDeliveries,
	type DeliveryRow,
	hasDueDelivery,
	updateDelivery,
	type WebhookRow,
} from "../../db/queries/webhooks.ts";
import { toRetryPause } from "../../lib/retry-pause.ts";
import { FetchError, safeFetch } from "../../lib/safe-fetch.ts";
import { openWebhookSecret, signWebhook } from "./webhook-secret.ts";

const TIMEOUT_MS = 8000;
/** Deliveries whose worker died are taken up again after that. */
const LEASE_MS = 60_000;
const AT_ONCE = 4;
/** After 15 s, 30 s, a minute … and every four hours: given up after two days. */
const PAUSES = { firstMs: 15_000, longestMs: 4 * 3_600_000 };
const MOST_ATTEMPTS = 20;
const ERROR_LETTERS = 300;

interface DeliverOptions {
	signal: AbortSignal;
	/** This machine may be told, for tests. */
	mayBeLoopback?: boolean;
	now?: () => Date;
}

/** Why it was not taken; empty when it was. */
async function send(
	{ key, payload }: DeliveryRow,
	{ url, secret }: WebhookRow,
	{ mayBeLoopback = false, now = () => new Date() }: DeliverOptions,
): Promise<string> {
	const body = JSON.stringify(payload);
	const seconds = Math.floor(now().getTime() / 1000);
	const headers = {
		...{ "content-type": "application/json; charset=utf-8", "user-agent": "BienHo webhook" },
		...{ "webhook-id": key, "webhook-timestamp": String(seconds) },
		"webhook-signature": signWebhook(openWebhookSecret(secret), key, seconds, body),
	};
	try {
		const { status } = await safeFetch(url, { method: "POST", headers, body, timeoutMs: TIMEOUT_MS, mayBeLoopback });
		return status >= 200 && status < 300 ? "" : `Nơi nhận trả lời ${status}.`;
	} catch (error) {
		if (!(error instanceof FetchError)) throw error;
		return error.message.slice(0, ERROR_LETTERS);
	}
}

async function deliver(delivery: DeliveryRow, webhook: WebhookRow, options: DeliverOptions): Promise<void> {
	const error = await send(delivery, webhook, options);
	const now = options.now?.() ?? new Date();
	const isDead = error !== "" && delivery.attempts >= MOST_ATTEMPTS;
	const settled = error === "" ? ("delivered" as const) : ("dead" as const);
	await db.tx((tx) =>
		updateDelivery(
			tx,
			delivery.id,
			error === "" || isDead
				? { state: settled, lastError: error, settledAt: now }
				: { lastError: error, nextAttemptAt: new Date(now.getTime() + toRetryPause(delivery.attempts, PAUSES)) },
		),
	);
}

/**
 * Tells webhooks what is due, each at least once and under the same key with every try, whatever number of processes
 * does the same. What was not taken after two days is dead, until somebody has it sent again.
 */
export async function deliverWebhooks(options: DeliverOptions): Promise<void> {
	const clock = options.now ?? (() => new Date());
	// Looked for without a write: a commit wakes whoever runs this.
	while (!options.signal.aborted && (await hasDueDelivery(db.read, clock()))) {
		const now = clock();
		const claimed = await db.tx((tx) => claimDeliveries(tx, { now, leaseMs: LEASE_MS, limit: AT_ONCE }));
		if (claimed.length === 0) return;
		await Promise.all(claimed.map(({ delivery, webhook }) => deliver(delivery, webhook, options)));
	}
}
