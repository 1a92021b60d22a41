import { db, type Tx } from "../../db/client.ts";
import { noteSubscriberAnswer } from "../../db/queries/digest-subscribers.ts";
import {
	claimDigestMails,
	type DigestMailRow,
	type DigestRow,
	deleteWaitingMails,
	endDigest,
	getDigestProgress,
	listSendingDigests,
	noteDigestSending,
	updateDigestMail,
} from "../../db/queries/digests.ts";
import { toRetryPause } from "../../lib/retry-pause.ts";
import { type Mailer, type MailFault, toMailFault, withMailer } from "../../lib/send-mail.ts";
import { type Digest, toDigestMail } from "./digest-mail.ts";
import { readDigest } from "./read-digest.ts";
import { toSubscriptionPath } from "./subscription-link.ts";

/** Mails whose worker died are taken up again after that: mail servers may be slow. */
const LEASE_MS = 300_000;
const AT_ONCE = 4;
const BATCH = 40;
/** An address that wants to be asked again later is, for a day: after that the news is old. */
const LATER = { firstMs: 300_000, longestMs: 4 * 3_600_000 };
const GIVEN_UP_AFTER_MS = 24 * 3_600_000;
/** A mail server that cannot be reached is asked again after half a minute and, in the end, every ten minutes. */
const UNREACHABLE = { firstMs: 30_000, longestMs: 600_000 };
/** An address the mail server did not know three times in a row is forgotten. */
const MOST_REFUSALS = 3;
const ERROR_LETTERS = 300;

export interface DigestDelivery {
	smtpUrl: string;
	/** "Tòa soạn <toasoan@gialai.example>" */
	from: () => Promise<string>;
	/** Of every link in the mails. */
	origin: string;
	/** What links that take an address off the list are made with. */
	key: Buffer;
	/** No further batch is begun once it is aborted. */
	signal: AbortSignal;
	now?: () => Date;
}

interface Claimed {
	mail: DigestMailRow;
	email: string;
}

type Outcome = Claimed & { fault: MailFault | null; error: string };

async function sendOne(claimed: Claimed, digest: Digest, send: Mailer, options: DigestDelivery): Promise<Outcome> {
	const { mail, email } = claimed;
	const { origin, key } = options;
	const leaveUrl = origin + toSubscriptionPath(key, "leave", { id: mail.subscriberId, email });
	const { hostname } = new URL(origin);
	const messageId = `<ban-tin-${mail.digestId}-${digest.createdAt.getTime()}-${mail.subscriberId}@${hostname}>`;
	try {
		const words = toDigestMail(digest, { origin, leaveUrl });
		await send({ ...words, to: email, from: await options.from(), replyTo: null, messageId, leaveUrl });
		return { ...claimed, fault: null, error: "" };
	} catch (error) {
		return { ...claimed, fault: toMailFault(error), error: String(error).slice(0, ERROR_LETTERS) };
	}
}

/** The mails one after the other over a few connections; none is begun once the server cannot be reached. */
async function sendBatch(batch: readonly Claimed[], digest: Digest, options: DigestDelivery): Promise<Outcome[]> {
	return withMailer(options.smtpUrl, AT_ONCE, async (send) => {
		const outcomes: Outcome[] = [];
		const queue = [...batch];
		const work = async () => {
			for (let next = queue.shift(); next; next = queue.shift()) {
				const outcome = await sendOne(next, digest, send, options);
				outcomes.push(outcome);
				if (outcome.fault === "unreachable") queue.length = 0;
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		return outcomes;
	});
}

async function settle(tx: Tx, { mail, fault }: Outcome, row: DigestRow, now: Date): Promise<"sent" | "refused" | null> {
	if (fault === "unreachable") return null;
	const isOld = now.getTime() - (row.approvedAt ?? now).getTime() > GIVEN_UP_AFTER_MS;
	if (fault === "later" && !isOld) {
		await updateDigestMail(tx, mail.id, {
			nextAttemptAt: new Date(now.getTime() + toRetryPause(mail.attempts, LATER)),
		});
		return null;
	}
	const state = fault === null ? "sent" : "refused";
	const isNew = await updateDigestMail(tx, mail.id, { state });
	const isKnown = fault !== "no-such-address";
	if (fault === null || !isKnown) await noteSubscriberAnswer(tx, mail.subscriberId, { isKnown, most: MOST_REFUSALS });
	return isNew ? state : null;
}

/** Notes what became of a batch; what was claimed and not begun is due again at once. */
async function settleBatch(
	row: DigestRow,
	batch: readonly Claimed[],
	outcomes: readonly Outcome[],
	now: Date,
): Promise<void> {
	const begun = new Map(outcomes.map((outcome) => [outcome.mail.id, outcome]));
	const broken = outcomes.find(({ fault }) => fault === "unreachable");
	await db.tx(async (tx) => {
		const counts = { sent: 0, refused: 0 };
		for (const outcome of outcomes) {
			const state = await settle(tx, outcome, row, now);
			if (state) counts[state] += 1;
		}
		for (const { mail } of batch) {
			const fault = begun.get(mail.id)?.fault;
			if (fault === undefined || fault === "unreachable") await updateDigestMail(tx, mail.id, { nextAttemptAt: now });
		}
		const failures = broken ? row.failures + 1 : 0;
		const pausedUntil = broken ? new Date(now.getTime() + toRetryPause(failures, UNREACHABLE)) : null;
		await noteDigestSending(tx, row.id, { ...counts, failures, pausedUntil, lastError: broken?.error ?? "" });
	});
}

/** Sends the mails of one digest that are due. */
async function sendDue(row: DigestRow, options: DigestDelivery, now: () => Date): Promise<void> {
	while (!options.signal.aborted) {
		const { hasDue, isDone } = await getDigestProgress(db.read, row.id, now());
		const endedAt = now();
		if (isDone) return db.tx((tx) => endDigest(tx, row.id, { state: "sent", lastError: "", endedAt }));
		if (!hasDue) return;
		const digest = await readDigest(row);
		if (digest.articles.length === 0) {
			const lastError = "Các bài trong bản tin đã bị gỡ.";
			return db.tx(async (tx) => {
				await deleteWaitingMails(tx, row.id);
				await endDigest(tx, row.id, { state: "stopped", lastError, endedAt });
			});
		}
		const claim = { now: now(), leaseMs: LEASE_MS, limit: BATCH };
		const batch = await db.tx((tx) => claimDigestMails(tx, row.id, claim));
		const outcomes = await sendBatch(batch, digest, options);
		await settleBatch(row, batch, outcomes, now());
		if (outcomes.some(({ fault }) => fault === "unreachable")) return;
	}
}

/**
 * Sends digests that were approved, each mail at least once and under the same message id with every try, whatever
 * number of processes does the same. What the mail server does not take now is tried again for a day.
 */
export async function deliverDigests(options: DigestDelivery): Promise<void> {
	const now = options.now ?? (() => new Date());
	// Looked for without a write: a commit wakes whoever runs this.
	for (const row of await listSendingDigests(db.read, now())) await sendDue(row, options, now);
}
