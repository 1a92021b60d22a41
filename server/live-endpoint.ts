import { listLiveChanges } from "../features/live/queries.ts";
import type { Endpoint } from "./endpoints.ts";

const HEADERS = { "content-type": "application/json; charset=utf-8" };

/**
 * `GET /truc-tiep/12?tu=7`: what of the article's live coverage changed after its seventh change, by ids; the words stand
 * on the page. Two look-ups by key at most, so that thousands who wait cost little; no cache in front, which would go on
 * naming what was withdrawn.
 */
export const LIVE_CHANGES: Endpoint = {
	path: /^\/truc-tiep\/(\d{1,9})$/,
	methods: ["GET"],
	answer: async ({ exchange: { url }, match }) => {
		const given = new URLSearchParams(url.slice(url.indexOf("?") + 1)).get("tu") ?? "";
		const since = /^\d{1,9}$/.test(given) ? Number(given) : 0;
		const changes = await listLiveChanges(Number(match[1]), since);
		if (!changes) return { status: 404, headers: HEADERS, body: "{}" };
		const { change, isOpen, shown, withdrawn } = changes;
		return {
			status: 200,
			headers: HEADERS,
			body: JSON.stringify({ lan: change, dangMo: isOpen, muc: shown, go: withdrawn }),
		};
	},
};
