import { type Answer, sendRequest } from "./send-request.ts";

interface FormOptions {
	/** In place of what a browser says of a form on this site. */
	headers?: Record<string, string>;
	type?: string;
}

/** Posts a form as a script would, with whatever headers a test wants to try. */
export function sendForm(
	url: string,
	fields: Record<string, string>,
	{ headers, type = "application/x-www-form-urlencoded" }: FormOptions = {},
): Promise<Answer> {
	const { origin, host } = new URL(url);
	const body = new URLSearchParams(fields).toString();
	const own = headers ?? { origin, "sec-fetch-site": "same-origin" };
	return sendRequest(url, { method: "POST", headers: { host, "content-type": type, ...own }, body });
}
