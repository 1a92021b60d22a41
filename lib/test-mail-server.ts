import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail as the server took it: who it goes to by the protocol, and what it says, as it was sent. */
export interface TakenMail {
	from: string;
	to: string[];
	source: string;
}

export interface MailServer {
	url: string;
	/** What it took, the first first. */
	mails: TakenMail[];
	/** While true, every mail is put off: "451". */
	isRefusing: boolean;
	/** Answers to addresses it does not want, such as 550. */
	refusals: Map<string, number>;
	close: () => Promise<void>;
}

function toRefusal(code: number): Error {
	return Object.assign(new Error("busy"), { responseCode: code });
}

/** A mail server on this machine that keeps what it is sent. @param port 0: any that is free. */
export async function openMailServer(port = 0): Promise<MailServer> {
	const smtp = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		onRcptTo: ({ address }, _session, callback) => {
			const code = opened.refusals.get(address);
			callback(code === undefined ? null : toRefusal(code));
		},
		onData: async (stream, { envelope: { mailFrom, rcptTo } }, callback) => {
			const source = await text(stream);
			if (opened.isRefusing) return callback(toRefusal(451));
			const from = mailFrom ? mailFrom.address : "";
			opened.mails.push({ from, to: rcptTo.map(({ address }) => address), source });
			callback();
		},
	});
	const opened: MailServer = {
		...{ url: "", mails: [], isRefusing: false, refusals: new Map() },
		close: () => new Promise((resolve) => smtp.close(() => resolve())),
	};
	// A mail program that goes away in the middle is no failure of the server.
	smtp.on("error", () => undefined);
	await once(smtp.listen(port, "127.0.0.1"), "listening");
	opened.url = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
	return opened;
}

const decodeQuoted = (code: string) =>
	Buffer.from(
		code
			.replace(/=\r?\n/g, "")
			.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
		"latin1",
	).toString();

/** Undoes RFC 2047 in a header. */
const decodeHeader = (header: string) =>
	header
		.replace(/\?=\s+=\?/g, "?==?")
		.replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, code: string) =>
			kind.toLowerCase() === "b" ? Buffer.from(code, "base64").toString() : decodeQuoted(code.replaceAll("_", " ")),
		);

/** A mail with its headers unfolded and its words decoded. */
export interface ReadMail {
	/** "Subject: …", each a line. */
	headers: string[];
	text: string;
	/** Empty for a mail of text alone. */
	html: string;
}

function splitHead(source: string): { headers: string[]; body: string } {
	const [head = "", ...rest] = source.split("\r\n\r\n");
	const headers = head
		.replace(/\r\n[ \t]/g, " ")
		.split("\r\n")
		.map(decodeHeader);
	return { headers, body: rest.join("\r\n\r\n") };
}

function decodeBody({ headers, body }: { headers: string[]; body: string }): string {
	const isBase64 = headers.includes("Content-Transfer-Encoding: base64");
	const decoded = isBase64 ? Buffer.from(body, "base64").toString() : decodeQuoted(body.trimEnd());
	return decoded.replaceAll("\r\n", "\n");
}

/** Reads a mail of text, or of text and a page. */
export function readMail(source: string): ReadMail {
	const whole = splitHead(source);
	const boundary = /^Content-Type: multipart.*boundary="([^"]+)"/m.exec(whole.headers.join("\n"))?.[1];
	if (boundary === undefined) return { headers: whole.headers, text: decodeBody(whole), html: "" };
	const parts = whole.body.split(`--${boundary}`).map((part) => splitHead(part.replace(/^\r\n/, "")));
	const find = (type: string) => {
		const part = parts.find(({ headers }) => headers.some((header) => header.startsWith(`Content-Type: ${type}`)));
		return part ? decodeBody(part) : "";
	};
	return { headers: whole.headers, text: find("text/plain"), html: find("text/html") };
}
