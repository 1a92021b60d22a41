import { createTransport } from "nodemailer";

/** A mail to one person. */
export interface Mail {
	/** One address. */
	to: string;
	/** As a person writes it: "Tòa soạn <toasoan@gialai.example>". */
	from: string;
	replyTo: string | null;
	/** One line; what breaks a line in it does not begin a header. */
	subject: string;
	text: string;
	/** The same as a page, for programs that show one. */
	html?: string;
	/** The same for every try, so that a mail that is sent twice is shown once. */
	messageId: string;
	/** A person wrote it: whoever is away may answer that they are. */
	isByPerson?: true;
	/** Absolute address that takes its reader off the list (RFC 8058): mail programs show a button of their own. */
	leaveUrl?: string;
}

/** A mail server that is silent must not hold the one who sends for longer than a job's lease. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;

function toHeaders({ isByPerson, leaveUrl }: Mail): Record<string, string> {
	if (isByPerson) return {};
	const automatic = { "Auto-Submitted": "auto-generated" };
	if (leaveUrl === undefined) return automatic;
	return {
		...{ ...automatic, Precedence: "list" },
		...{ "List-Unsubscribe": `<${leaveUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
	};
}

function toMessage(mail: Mail) {
	const { to, from, replyTo, subject, text, html, messageId } = mail;
	return {
		// As objects: an address in them is one address, whatever stands in it.
		to: { name: "", address: to },
		from,
		...(replyTo === null ? {} : { replyTo: { name: "", address: replyTo } }),
		subject: subject.replace(LINE_BREAKS, " "),
		...{ text, messageId, headers: toHeaders(mail) },
		...(html === undefined ? {} : { html }),
	};
}

/** Hands one mail over. @returns when the server has taken it. @throws Error when it cannot be reached, is silent, or refuses. */
export type Mailer = (mail: Mail) => Promise<void>;

/** Lends a mailer whose mails share `connections` connections to the server at `smtpUrl`; they end with `work`. */
export async function withMailer<T>(
	smtpUrl: string,
	connections: number,
	work: (send: Mailer) => Promise<T>,
): Promise<T> {
	const transport = createTransport({
		...{ url: smtpUrl, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true },
		...{ pool: true, maxConnections: connections },
	});
	try {
		return await work(async (mail) => void (await transport.sendMail(toMessage(mail))));
	} finally {
		transport.close();
	}
}

/**
 * Hands one mail to the server at `smtpUrl`. @returns when the server has taken it.
 * @throws Error when it cannot be reached, is silent, or refuses.
 */
export function sendMail(smtpUrl: string, mail: Mail): Promise<void> {
	return withMailer(smtpUrl, 1, (send) => send(mail));
}

/** What a mail server has against a mail. */
export type MailFault =
	/** It does not know the address, or never takes mail for it. */
	| "no-such-address"
	/** It will not take this mail. */
	| "refused"
	/** Not now: too busy, or wants to be asked again. */
	| "later"
	/** It cannot be reached, or does not let us in: no mail would pass. */
	| "unreachable";

/** Reads what `sendMail` threw. */
export function toMailFault(error: unknown): MailFault {
	const { code = "", responseCode = 0 } = error as { code?: string; responseCode?: number };
	if (code !== "EENVELOPE" && code !== "EMESSAGE") return "unreachable";
	if (responseCode < 500) return "later";
	return code === "EENVELOPE" ? "no-such-address" : "refused";
}
