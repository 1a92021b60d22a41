import * as z from "zod";
import { db } from "../db/client.ts";
import { INDEXNOW_KIND } from "../features/feeds/announce-article.ts";
import { getIndexNowKey, keepIndexNowKey } from "../features/feeds/index-now-key.ts";
import { FetchError, safeFetch } from "../lib/safe-fetch.ts";
import type { Recipient } from "./deliver-outbox.ts";
import type { Endpoint } from "./endpoints.ts";
import { READING_METHODS } from "./request-limits.ts";

const TIMEOUT_MS = 5000;
const payloadSchema = z.object({ path: z.string() });

/** Search engines at `endpoint` (IndexNow): they are told which addresses to look at anew, also those that are gone. */
export function toIndexNow(endpoint: string, origin: string): Recipient {
	return {
		kind: INDEXNOW_KIND,
		deliver: async (payloads) => {
			const paths = new Set(payloads.map((payload) => payloadSchema.parse(payload).path));
			const key = await keepIndexNowKey();
			const keyLocation = `${origin}/${key}.txt`;
			const urlList = [...paths].map((path) => origin + path);
			const body = JSON.stringify({ host: new URL(origin).host, key, keyLocation, urlList });
			const headers = { "content-type": "application/json; charset=utf-8" };
			const sending = { method: "POST", headers, body, timeoutMs: TIMEOUT_MS, mayBePrivate: true };
			const { status } = await safeFetch(endpoint, sending);
			if (status >= 200 && status < 300) return [];
			throw new FetchError(`${new URL(endpoint).host} answered ${status} to ${urlList.length} addresses`);
		},
	};
}

/** The file by which search engines check that the key is the site's own. */
export const INDEXNOW_KEY_FILE: Endpoint = {
	path: /^\/([0-9a-f]{32})\.txt$/,
	methods: READING_METHODS,
	answer: async ({ match: [, asked = ""] }) => {
		const isOurs = asked === (await getIndexNowKey(db.read));
		const headers = { "content-type": "text/plain; charset=utf-8" };
		return isOurs ? { status: 200, headers, body: asked } : { status: 404, headers, body: "Không có tệp này.\n" };
	},
};
