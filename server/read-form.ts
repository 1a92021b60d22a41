import type { IncomingMessage } from "node:http";

/** The largest form a reader can fill in, in the longest way of writing it. */
export const FORM_BYTES = 32 * 1024;

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/** The form, or the status to refuse it with: too large, or not a form in UTF-8. */
export type FormReading = { fields: URLSearchParams; status: null } | { fields: null; status: 413 | 415 };

const refuse = (status: 413 | 415): FormReading => ({ fields: null, status });

/** Reads a sent form to its end, and never more than `maxBytes` of it. */
export async function readForm(request: IncomingMessage, maxBytes = FORM_BYTES): Promise<FormReading> {
	const { headers } = request;
	if (!FORM_TYPE.test(headers["content-type"] ?? "") || headers["content-encoding"] !== undefined) return refuse(415);
	if (Number(headers["content-length"] ?? 0) > maxBytes) return refuse(413);
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		bytes += chunk.length;
		if (bytes > maxBytes) return refuse(413);
		chunks.push(chunk);
	}
	return { fields: new URLSearchParams(Buffer.concat(chunks).toString("utf8")), status: null };
}
