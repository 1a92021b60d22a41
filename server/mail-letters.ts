import * as z from "zod";
import { db } from "../db/client.ts";
import { countOpenLetters, getLetter } from "../db/queries/letters.ts";
import { listSettings } from "../db/queries/settings.ts";
import { toLetterMail } from "../features/letters/letter-mail.ts";
import { LETTER_MAIL_KIND } from "../features/letters/submit-letter.ts";
import { LETTERS_MAIL_KEY } from "../features/settings/letter-setting-keys.ts";
import { toSiteSettings } from "../features/settings/site-setting-keys.ts";
import { sendMail } from "../lib/send-mail.ts";
import type { JobEffect, JobKind } from "./run-jobs.ts";

const payloadSchema = z.object({ letter: z.number() });
const NO_EFFECT: JobEffect = async () => undefined;

/** Nobody is named who could be told; the job waits and tries again. */
class NoMailAddressError extends Error {
	override name = "NoMailAddressError";
}

interface MailOptions {
	smtpUrl: string;
	/** Null: the address that is told. */
	mailFrom: string | null;
	/** Of the addresses in the mail: never one that a request named. */
	origin: string;
}

/** The address the newsroom reads its letters at. @throws NoMailAddressError */
export async function requireMailAddress(): Promise<string> {
	const settings = await listSettings(db.read);
	const own = settings.get(LETTERS_MAIL_KEY);
	const address = typeof own === "string" && own !== "" ? own : toSiteSettings(settings).email;
	if (address === "") throw new NoMailAddressError(`no address for letters: set ${LETTERS_MAIL_KEY} or site.email`);
	return address;
}

/**
 * Tells the newsroom of one letter by mail. What the mail server does not take is tried again by the jobs; a mail sent
 * twice, because a process ended between the server's answer and its own note, bears the same message id.
 */
export function toLetterMailJob({ smtpUrl, mailFrom, origin }: MailOptions): JobKind {
	return {
		kind: LETTER_MAIL_KIND,
		prepare: async (payload) => {
			const { letter: id } = payloadSchema.parse(payload);
			const found = await getLetter(db.read, id);
			// Deleted in the meantime.
			if (!found) return NO_EFFECT;
			const to = await requireMailAddress();
			const mail = toLetterMail(found, await countOpenLetters(db.read), origin);
			const messageId = `<thu-${id}-${found.letter.createdAt.getTime()}@${new URL(origin).hostname}>`;
			await sendMail(smtpUrl, { ...mail, to, from: mailFrom ?? to, messageId });
			return NO_EFFECT;
		},
	};
}
