import * as z from "zod";
import { db } from "../db/client.ts";
import { getArticleRow } from "../db/queries/articles.ts";
import { getNotificationForMail, type NotificationRow } from "../db/queries/notifications.ts";
import { listArticleReaders } from "../features/articles/article-readers.ts";
import { toNotificationMail } from "../features/notifications/notification-mail.ts";
import { NOTIFICATION_MAIL_KIND } from "../features/notifications/notify.ts";
import { sendMail } from "../lib/send-mail.ts";
import type { JobEffect, JobKind } from "./run-jobs.ts";

const payloadSchema = z.object({ notification: z.number() });
const NO_EFFECT: JobEffect = async () => undefined;

/** Whether the person may sign in and see the article as it stands now. */
async function mayStillRead({ userId, articleId }: NotificationRow): Promise<boolean> {
	const row = await getArticleRow(db.read, articleId);
	return row !== null && (await listArticleReaders(db.read, row)).some((reader) => reader.userId === userId);
}

interface MailOptions {
	smtpUrl: string;
	/** Null: the address that is told. */
	mailFrom: string | null;
	/** Of the editorial area: never one that a request named. */
	origin: string;
}

/**
 * Tells one person of one event by mail, unless they do without, or may no longer see the article. What the mail server does not
 * take is tried again by the jobs; a mail sent twice, because a process ended in between, bears the same message id.
 */
export function toNotificationMailJob({ smtpUrl, mailFrom, origin }: MailOptions): JobKind {
	return {
		kind: NOTIFICATION_MAIL_KIND,
		prepare: async (payload) => {
			const { notification: id } = payloadSchema.parse(payload);
			const found = await getNotificationForMail(db.read, id);
			if (!found?.wantsMail || !(await mayStillRead(found.notification))) return NO_EFFECT;
			const messageId = `<thong-bao-${id}-${found.notification.createdAt.getTime()}@${new URL(origin).hostname}>`;
			const mail = { ...toNotificationMail(found, origin), to: found.email, replyTo: null };
			await sendMail(smtpUrl, { ...mail, from: mailFrom ?? found.email, messageId });
			return NO_EFFECT;
		},
	};
}
