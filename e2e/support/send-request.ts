import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";

export interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

export interface Ask {
	method?: string;
	headers?: Record<string, string>;
	/** Address of this machine the request comes from. */
	from?: string;
	body?: string;
}

/** Sends exactly this request over a connection of its own, as no browser would; any certificate will do. */
export function sendRequest(url: string, { method = "GET", headers = {}, from, body }: Ask = {}): Promise<Answer> {
	const send = url.startsWith("https:") ? requestSecure : requestPlain;
	const options = { method, agent: false, rejectUnauthorized: false, headers: { host: "localhost", ...headers } };
	return new Promise((resolve, reject) => {
		const sent = send(url, { ...options, ...(from && { localAddress: from }) });
		sent.on("error", reject);
		sent.on("response", (response) => {
			const chunks: Buffer[] = [];
			response.on("error", reject);
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.on("end", () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		});
		sent.end(body);
	});
}
