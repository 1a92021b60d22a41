import { db, onCommit, watchWrites } from "../db/client.ts";
import { deleteExpiredIdentityFlows } from "../db/queries/account-identities.ts";
import { deleteExpiredChallenges } from "../db/queries/challenges.ts";
import { deleteUnconfirmedSubscribers } from "../db/queries/digest-subscribers.ts";
import { deleteSettledDigestMails } from "../db/queries/digests.ts";
import { PURGE_KIND } from "../db/queries/edge-purges.ts";
import { beat } from "../db/queries/heartbeats.ts";
import { deleteDoneJobs } from "../db/queries/jobs.ts";
import { deleteSentEntries, deleteUnsentEntries } from "../db/queries/outbox.ts";
import { deleteEndedSessions } from "../db/queries/sessions.ts";
import { deleteSettledDeliveries } from "../db/queries/webhooks.ts";
import { publishDue, takeDownExpired } from "../features/articles/publish-due.ts";
import { noteAuditHead } from "../features/audit/audit-heads.ts";
import { purgeComments } from "../features/comments/purge-comments.ts";
import { purgeOpinions } from "../features/consultations/purge-opinions.ts";
import { CONFIRM_HOURS } from "../features/digests/digest.ts";
import { INDEXNOW_KIND, WEBSUB_KIND } from "../features/feeds/announce-article.ts";
import { purgeLetters } from "../features/letters/purge-letters.ts";
import { getMaintenance } from "../features/maintenance/queries.ts";
import { dropForgottenFilms } from "../features/media/film-parts.ts";
import { rankMostRead } from "../features/most-read/rank-most-read.ts";
import { forgetOldEntries } from "../features/partner-feeds/refresh-feeds.ts";
import { purgeQuestions } from "../features/questions/purge-questions.ts";
import { toFormKeys } from "../features/reader-forms/form-keys.ts";
import { deliverWebhooks } from "../features/webhooks/deliver-webhooks.ts";
import { adminOrigin, type Env, siteOrigin } from "../lib/env.ts";
import { loadSecrets } from "../lib/secrets.ts";
import { createLinkCheck } from "./check-links.ts";
import { deliverDue, type Recipient } from "./deliver-outbox.ts";
import { toEdgePurge } from "./edge-purge.ts";
import { createSearchTask } from "./grow-search-index.ts";
import { toIndexNow } from "./index-now.ts";
import type { Log } from "./log.ts";
import { createDigestTask, listDigestJobs } from "./mail-digests.ts";
import { toLetterReplyJob } from "./mail-letter-replies.ts";
import { toLetterMailJob } from "./mail-letters.ts";
import { toNotificationMailJob } from "./mail-notifications.ts";
import { backUpApart, createNightlyBackup } from "./nightly-backup.ts";
import { createFeedTask } from "./read-partner-feeds.ts";
import { createUpstreamTasks } from "./refresh-upstreams.ts";
import { type JobKind, runDueJobs } from "./run-jobs.ts";
import { toWebSubHub } from "./web-sub.ts";
import { startWorker, type Worker, type WorkerTask } from "./worker.ts";

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const HEARTBEAT_EVERY_MS = 15 * SECOND;
const MOST_READ_EVERY_MS = 300 * SECOND;
/** How long the operator can look up what was done. */
const DONE_JOBS_KEPT_MS = 7 * DAY;
const SENT_ENTRIES_KEPT_MS = DAY;
const DIGEST_MAILS_KEPT_MS = 7 * DAY;
const SETTLED_DELIVERIES_KEPT_MS = 30 * DAY;
/** An edge that was away for so long has asked for every page anew, a hub or search engine comes by itself; or they are gone for good. */
const UNSENT_TRIED_MS = DAY;

/** Hears of this process's commits at once, and soon of those of others. */
function onAnyWrite(listener: () => void): () => void {
	const ends = [onCommit(listener), watchWrites(listener)];
	return () => {
		for (const end of ends) end();
	};
}

async function forgetFinished(now: Date): Promise<void> {
	const before = (ms: number) => new Date(now.getTime() - ms);
	await db.tx(async (tx) => {
		await deleteEndedSessions(tx, now);
		await deleteExpiredChallenges(tx, now);
		await deleteUnconfirmedSubscribers(tx, before(CONFIRM_HOURS * 3600 * SECOND));
		await deleteSettledDigestMails(tx, before(DIGEST_MAILS_KEPT_MS));
		await deleteExpiredIdentityFlows(tx, now);
		await deleteDoneJobs(tx, before(DONE_JOBS_KEPT_MS));
		await deleteSettledDeliveries(tx, before(SETTLED_DELIVERIES_KEPT_MS));
		await deleteSentEntries(tx, before(SENT_ENTRIES_KEPT_MS));
		for (const kind of [PURGE_KIND, WEBSUB_KIND, INDEXNOW_KIND]) {
			await deleteUnsentEntries(tx, kind, before(UNSENT_TRIED_MS));
		}
	});
}

/** One for each recipient, so that they do not wait for each other. */
const toDeliveryTask = (recipient: Recipient, log: Log): WorkerTask => ({
	name: recipient.kind,
	everyMs: SECOND,
	isWokenByWrites: true,
	run: (_now, signal) => deliverDue(recipient, { log, signal }),
});

type WorkerSettings = Pick<Env, "dataDir" | "purgeUrls" | "exchangeRateUrl" | "weatherUrl" | "upstreamAllowLoopback"> &
	Partial<Pick<Env, "websubHub" | "indexnowEndpoint" | "smtpUrl" | "mailFrom" | "backupDir" | "secrets">>;

/** How mail leaves the house; null where it is not configured. */
function toMailOptions({ smtpUrl, mailFrom, dataDir, secrets }: WorkerSettings) {
	if (!smtpUrl) return null;
	const { subscription: key } = toFormKeys(loadSecrets(dataDir, secrets));
	return { smtpUrl, mailFrom: mailFrom ?? null, origin: siteOrigin(), key };
}

/** Every kind of job the portal knows; mail is left alone where it is not configured. */
function listJobKinds(mail: ReturnType<typeof toMailOptions>): JobKind[] {
	if (!mail) return [];
	return [
		...listDigestJobs(mail),
		toLetterMailJob(mail),
		toLetterReplyJob(mail),
		toNotificationMailJob({ ...mail, origin: adminOrigin() }),
	];
}

function listRecipients({ purgeUrls, websubHub, indexnowEndpoint }: WorkerSettings): Recipient[] {
	return [
		...purgeUrls.map((url) => toEdgePurge(url)),
		...(websubHub ? [toWebSubHub(websubHub, siteOrigin())] : []),
		...(indexnowEndpoint ? [toIndexNow(indexnowEndpoint, siteOrigin())] : []),
	];
}

/** The same task, which waits while writing is paused. */
const pauseForMaintenance = (task: WorkerTask): WorkerTask => ({
	...task,
	run: async (now, signal) => {
		if (!(await getMaintenance(now))) await task.run(now, signal);
	},
});

/**
 * Does over the open database what nobody waits for, until it is stopped; any number of processes may do so at once.
 * @param own tasks of this process alone.
 */
export function startPortalWorker(settings: WorkerSettings, log: Log, own: readonly WorkerTask[] = []): Worker {
	const mail = toMailOptions(settings);
	const jobKinds = listJobKinds(mail);
	const tasks: WorkerTask[] = [
		{
			name: "jobs",
			everyMs: SECOND,
			isWokenByWrites: true,
			run: (_now, signal) => runDueJobs({ kinds: jobKinds, log, signal }),
		},
		{ name: "heartbeat", everyMs: HEARTBEAT_EVERY_MS, run: (now) => db.tx((tx) => beat(tx, "worker", now)) },
		{ name: "publish-due", everyMs: SECOND, run: publishDue },
		{ name: "take-down-expired", everyMs: SECOND, run: takeDownExpired },
		createSearchTask(),
		...own,
		{ name: "most-read", everyMs: MOST_READ_EVERY_MS, run: rankMostRead },
		...listRecipients(settings).map((recipient) => toDeliveryTask(recipient, log)),
		...createUpstreamTasks(settings, log),
		createFeedTask(settings, log),
		...(settings.backupDir ? [createNightlyBackup({ folder: settings.backupDir, log, backUp: backUpApart })] : []),
		{
			name: "webhooks",
			everyMs: SECOND,
			isWokenByWrites: true,
			run: (_now, signal) => deliverWebhooks({ signal }),
		},
		...(mail ? [createDigestTask(mail)] : []),
		createLinkCheck({ siteOrigin: siteOrigin(), mayBeLoopback: settings.upstreamAllowLoopback }),
		{ name: "audit-head", everyMs: 600 * SECOND, run: noteAuditHead },
		{ name: "forget-finished", everyMs: 3600 * SECOND, run: forgetFinished },
		{ name: "forget-feed-entries", everyMs: 3600 * SECOND, run: forgetOldEntries },
		{
			name: "forget-films",
			everyMs: 3600 * SECOND,
			run: async (now) => void (await dropForgottenFilms(settings.dataDir, now)),
		},
		{
			name: "purge-comments",
			everyMs: 3600 * SECOND,
			run: async (now) => log("info", "comments-purged", { ...(await purgeComments(now)) }),
		},
		{
			name: "purge-letters",
			everyMs: 3600 * SECOND,
			run: async (now) => log("info", "letters-purged", { ...(await purgeLetters(now)) }),
		},
		{
			name: "purge-questions",
			everyMs: 3600 * SECOND,
			run: async (now) => log("info", "questions-purged", { ...(await purgeQuestions(now)) }),
		},
		{
			name: "purge-opinions",
			everyMs: 3600 * SECOND,
			run: async (now) => log("info", "opinions-purged", { ...(await purgeOpinions(now)) }),
		},
	];
	const onError = (task: string, error: unknown) => log("error", "task-failed", { task, error });
	return startWorker({ tasks: tasks.map(pauseForMaintenance), onError, onWrite: onAnyWrite });
}
