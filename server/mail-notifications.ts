import * as z from "zod";
import { db } from "../db/client.ts";
import { getNotificationForMail } from "../db/queries/notifications.ts";
import { toNotificationMail } from "../features/notifications/notification-mail.ts";
import { NOTIFICATION_MAIL_KIND } from "../features/notifications/notify.ts";
import { sendMail } from "../lib/send-mail.ts";
import type { JobEffect, JobKind } from "./run-jobs.ts";

const payloadSchema = z.object({ notification: z.number() });
const NO_EFFECT: JobEffect = async () => undefined;

interface MailOptions {
	smtpUrl: string;
	/** Null: the address that is told. */
	mailFrom: string | null;
	/** Of the editorial area: never one that a request named. */
	origin: string;
}

/**
 * Tells one person of one event by mail, unless they do without or may no longer sign in. What the mail server does not
 * take is tried again by the jobs; a mail sent twice, because a process ended in between, bears the same message id.
 */
export function toNotificationMailJob({ smtpUrl, mailFrom, origin }: MailOptions): JobKind {
	return {
		kind: NOTIFICATION_MAIL_KIND,
		prepare: async (payload) => {
			const { notification: id } = payloadSchema.parse(payload);
			const found = await getNotificationForMail(db.read, id);
			if (!found?.wantsMail || found.isDisabled) return NO_EFFECT;
			const messageId = `<thong-bao-${id}-${found.notification.createdAt.getTime()}@${new URL(origin).hostname}>`;
			const mail = { ...toNotificationMail(found, origin), to: found.email, replyTo: null };
			await sendMail(smtpUrl, { ...mail, from: mailFrom ?? found.email, messageId });
			return NO_EFFECT;
		},
	};
}
