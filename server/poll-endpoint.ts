import { castVote } from "../features/polls/cast-vote.ts";
import { VOTE_FIELD } from "../features/polls/poll.ts";
import type { FormKeys } from "../features/reader-forms/form-keys.ts";
import type { RateLimiter } from "../features/reader-forms/rate-limiter.ts";
import { siteOrigin } from "../lib/env.ts";
import type { Endpoint } from "./endpoints.ts";
import { toErrorHtml } from "./error-pages.ts";
import { findFormRefusal, parseId } from "./form-answers.ts";
import { readForm } from "./read-form.ts";

interface PollEndpointOptions {
	keys: FormKeys;
	limiter: RateLimiter;
	/** Of the gate's own error pages. */
	errorHeaders: Readonly<Record<string, string>>;
}

const VOTE_BYTES = 1024;
const PLAIN = { "content-type": "text/plain; charset=utf-8" };
const REFUSED = "Phiếu được gửi theo cách mà trang này không nhận. Hãy mở lại trang thăm dò và bỏ phiếu từ đó.";

const toCookieName = (pollId: number) => `tham-do-${pollId}`;

function findCookie(header: string | undefined, name: string): string {
	const pairs = (header ?? "").split(";").map((pair) => pair.trim());
	return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
}

/** It names no reader, is sent to the polls alone, and ends when its poll does. */
function toCookie(pollId: number, { value, until }: { value: string; until: Date }): string {
	const security = siteOrigin().startsWith("https:") ? "; Secure" : "";
	return `${toCookieName(pollId)}=${value}; Path=/tham-do; Expires=${until.toUTCString()}; HttpOnly; SameSite=Lax${security}`;
}

/** `POST /tham-do/<slug>-<id>/bo-phieu`: one vote a browser; leads on to the results. */
export function createPollEndpoint({ keys, limiter, errorHeaders }: PollEndpointOptions): Endpoint {
	return {
		path: /^\/tham-do\/[a-z0-9-]+-(\d{1,9})\/bo-phieu$/,
		methods: ["POST"],
		answer: async (call) => {
			const { exchange, match, client } = call;
			const form = await readForm(exchange.request, VOTE_BYTES);
			const refused = findFormRefusal(form, call);
			if (refused !== null) return { status: refused, headers: PLAIN, body: REFUSED };
			const pollId = Number(match[1]);
			const receipt = findCookie(exchange.request.headers.cookie, toCookieName(pollId));
			const optionId = parseId(form.fields?.get(VOTE_FIELD) ?? null);
			const reply = await castVote({ keys, limiter }, { pollId, optionId, receipt, client, now: new Date() });
			if (!reply) {
				const headers = { ...errorHeaders, "content-type": "text/html; charset=utf-8" };
				return { status: 404, headers, body: toErrorHtml(404, exchange.requestId) };
			}
			const cookie = reply.receipt && { "set-cookie": toCookie(pollId, reply.receipt) };
			return { status: 303, headers: { location: reply.location, ...cookie }, body: "" };
		},
	};
}
