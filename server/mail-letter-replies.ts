import * as z from "zod";
import { db } from "../db/client.ts";
import { getLetterReply, type LetterReplyRow, updateLetterReply } from "../db/queries/letter-replies.ts";
import { getLetter } from "../db/queries/letters.ts";
import { listSettings } from "../db/queries/settings.ts";
import { toReplyText } from "../features/letters/letter-reply-mail.ts";
import { LETTER_REPLY_KIND } from "../features/letters/reply-to-letter.ts";
import { toSiteSettings } from "../features/settings/site-setting-keys.ts";
import { sendMail } from "../lib/send-mail.ts";
import { requireMailAddress } from "./mail-letters.ts";
import type { JobEffect, JobKind } from "./run-jobs.ts";

const payloadSchema = z.object({ reply: z.number() });
const NO_EFFECT: JobEffect = async () => undefined;

interface ReplyMailOptions {
	smtpUrl: string;
	/** Null: the newsroom's own address. */
	mailFrom: string | null;
	/** Its host stands in the message id. */
	origin: string;
}

async function sendReply(reply: LetterReplyRow, to: string, options: ReplyMailOptions): Promise<void> {
	const found = await getLetter(db.read, reply.letterId);
	if (!found) return;
	const newsroom = await requireMailAddress();
	const { shortName } = toSiteSettings(await listSettings(db.read));
	const { hostname } = new URL(options.origin);
	await sendMail(options.smtpUrl, {
		...{ to, from: options.mailFrom ?? newsroom, replyTo: newsroom, isByPerson: true },
		...{ subject: reply.subject, text: toReplyText(reply, found, shortName) },
		messageId: `<tra-loi-${reply.id}-${reply.createdAt.getTime()}@${hostname}>`,
	});
}

/**
 * Sends the newsroom's answer to a reader. What the mail server does not take stays stored, says why before staff, and
 * is tried again by the jobs; a mail sent twice bears the same message id.
 */
export function toLetterReplyJob(options: ReplyMailOptions): JobKind {
	return {
		kind: LETTER_REPLY_KIND,
		prepare: async (payload) => {
			const { reply: id } = payloadSchema.parse(payload);
			const reply = await getLetterReply(db.read, id);
			// Deleted, sent, or the reader is forgotten.
			if (!reply || reply.sentAt !== null || reply.toAddress === null) return NO_EFFECT;
			try {
				await sendReply(reply, reply.toAddress, options);
			} catch (error) {
				await db.tx((tx) => updateLetterReply(tx, id, { sentAt: null, lastError: String(error) }));
				throw error;
			}
			return (tx) => updateLetterReply(tx, id, { sentAt: new Date(), lastError: "" });
		},
	};
}
