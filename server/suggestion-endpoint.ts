import { type Suggestion, suggest } from "../features/search/suggest.ts";
import { createPageRecord, runWithPageRecord } from "../lib/page-record.ts";
import type { Endpoint } from "./endpoints.ts";

/** What readers are told a suggestion is; a title needs no word. */
const KIND_NAMES: Readonly<Record<Suggestion["kind"], string>> = {
	category: "chuyên mục",
	topic: "chuyên đề",
	tag: "từ khóa",
	author: "tác giả",
	article: "",
};

const HEADERS = {
	"content-type": "application/json; charset=utf-8",
	// For whoever types the same again. No cache in front: it would go on naming what was taken down.
	"cache-control": "private, max-age=60",
};

/** `GET /tim-kiem/goi-y?q=dak+d`: what may be meant, for the search fields of the site. */
export const SUGGESTIONS: Endpoint = {
	path: /^\/tim-kiem\/goi-y$/,
	methods: ["GET"],
	answer: async ({ exchange: { url } }) => {
		const query = new URLSearchParams(url.slice(url.indexOf("?") + 1)).get("q") ?? "";
		// In a record of its own the names are kept from one answer to the next, until one of them changes.
		const found = await runWithPageRecord(createPageRecord(), () => suggest(query));
		const goiY = found.map(({ kind, text, path }) => ({ chu: text, loai: KIND_NAMES[kind], duongDan: path }));
		return { status: 200, headers: HEADERS, body: JSON.stringify({ goiY }) };
	},
};
