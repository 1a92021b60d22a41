import { createTransport } from "nodemailer";

/** A mail to one person, as plain text. */
export interface Mail {
	/** One address. */
	to: string;
	/** As a person writes it: "Tòa soạn <toasoan@gialai.example>". */
	from: string;
	replyTo: string | null;
	/** One line; what breaks a line in it does not begin a header. */
	subject: string;
	text: string;
	/** The same for every try, so that a mail that is sent twice is shown once. */
	messageId: string;
	/** A person wrote it: whoever is away may answer that they are. */
	isByPerson?: true;
}

/** A mail server that is silent must not hold the one who sends for longer than a job's lease. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;

/**
 * Hands one mail to the server at `smtpUrl`. @returns when the server has taken it.
 * @throws Error when it cannot be reached, is silent, or refuses.
 */
export async function sendMail(
	smtpUrl: string,
	{ to, from, replyTo, subject, text, messageId, isByPerson }: Mail,
): Promise<void> {
	const transport = createTransport({ url: smtpUrl, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true });
	try {
		await transport.sendMail({
			// As objects: an address in them is one address, whatever stands in it.
			to: { name: "", address: to },
			from,
			...(replyTo === null ? {} : { replyTo: { name: "", address: replyTo } }),
			subject: subject.replace(LINE_BREAKS, " "),
			text,
			messageId,
			headers: isByPerson ? {} : { "Auto-Submitted": "auto-generated" },
		});
	} finally {
		transport.close();
	}
}
