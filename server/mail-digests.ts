import * as z from "zod";
import { db } from "../db/client.ts";
import { getSubscriber } from "../db/queries/digest-subscribers.ts";
import { getDigestRow } from "../db/queries/digests.ts";
import { listSettings } from "../db/queries/settings.ts";
import { getUserRow } from "../db/queries/users.ts";
import { deliverDigests } from "../features/digests/deliver-digests.ts";
import { SUBSCRIPTION_MAIL_KIND, TRIAL_MAIL_KIND } from "../features/digests/digest.ts";
import { readDigest, toPreview } from "../features/digests/read-digest.ts";
import { toSubscriptionPath } from "../features/digests/subscription-link.ts";
import { toKnownMail, toQuestionMail } from "../features/digests/subscription-mail.ts";
import { toSiteSettings } from "../features/settings/site-setting-keys.ts";
import { sendMail } from "../lib/send-mail.ts";
import { requireMailAddress } from "./mail-letters.ts";
import type { JobEffect, JobKind } from "./run-jobs.ts";
import type { WorkerTask } from "./worker.ts";

const SECOND = 1000;
const NO_EFFECT: JobEffect = async () => undefined;
const subscriptionPayload = z.object({ subscriber: z.number() });
const trialPayload = z.object({ digest: z.number(), user: z.number() });

interface DigestMailOptions {
	smtpUrl: string;
	/** Null: the newsroom's own address. */
	mailFrom: string | null;
	/** Of the links in the mails. */
	origin: string;
	/** What links that put an address on the list and take it off are made with. */
	key: Buffer;
}

const toSender =
	({ mailFrom }: DigestMailOptions) =>
	async () =>
		mailFrom ?? requireMailAddress();

/** Asks an address whether it is to get the digest; one that gets it already is told so, which no page tells. */
function toSubscriptionJob(options: DigestMailOptions): JobKind {
	return {
		kind: SUBSCRIPTION_MAIL_KIND,
		prepare: async (payload) => {
			const row = await getSubscriber(db.read, subscriptionPayload.parse(payload).subscriber);
			if (!row) return NO_EFFECT;
			const { origin, key, smtpUrl } = options;
			const use = row.confirmedAt === null ? "confirm" : "leave";
			const { shortName } = toSiteSettings(await listSettings(db.read));
			const toMail = use === "confirm" ? toQuestionMail : toKnownMail;
			await sendMail(smtpUrl, {
				...toMail(shortName, origin + toSubscriptionPath(key, use, row)),
				...{ to: row.email, from: await toSender(options)(), replyTo: null },
				messageId: `<dang-ky-${row.id}-${row.askedAt.getTime()}@${new URL(origin).hostname}>`,
			});
			return NO_EFFECT;
		},
	};
}

/** Sends a draft to one of the staff, as its readers would get it. */
function toTrialJob(options: DigestMailOptions): JobKind {
	return {
		kind: TRIAL_MAIL_KIND,
		prepare: async (payload) => {
			const { digest: digestId, user: userId } = trialPayload.parse(payload);
			const [row, user] = [await getDigestRow(db.read, digestId), await getUserRow(db.read, userId)];
			if (!row || !user || user.isDisabled) return NO_EFFECT;
			const { subject, ...words } = toPreview(await readDigest(row), options.origin);
			await sendMail(options.smtpUrl, {
				...{ ...words, subject: `[Gửi thử] ${subject}` },
				...{ to: user.email, from: await toSender(options)(), replyTo: null },
				messageId: `<ban-tin-thu-${row.id}-${row.version}-${user.id}@${new URL(options.origin).hostname}>`,
			});
			return NO_EFFECT;
		},
	};
}

export const listDigestJobs = (options: DigestMailOptions): JobKind[] => [
	toSubscriptionJob(options),
	toTrialJob(options),
];

/** Sends digests that were approved; by itself, so that letters do not wait for thousands of mails. */
export function createDigestTask(options: DigestMailOptions): WorkerTask {
	const { smtpUrl, origin, key } = options;
	const from = toSender(options);
	return {
		name: "digests",
		everyMs: SECOND,
		isWokenByWrites: true,
		run: (_now, signal) => deliverDigests({ smtpUrl, from, origin, key, signal }),
	};
}
