import { DIGEST_PATH } from "../features/digests/digest.ts";
import { followSubscriptionLink, openSubscriptionLink } from "../features/digests/follow-subscription-link.ts";
import {
	keepSubscription,
	openSubscriptionForm,
	receiveSubscription,
} from "../features/digests/receive-subscription.ts";
import { readSubscriptionPost } from "../features/digests/subscription-form.ts";
import { LINK_PATTERN, LINK_USES } from "../features/digests/subscription-link.ts";
import { type SubscriptionReply, toFormRefusal, toUnavailable } from "../features/digests/subscription-reply.ts";
import { toSenderHash } from "../features/reader-forms/form-keys.ts";
import type { FormDesk } from "../features/reader-forms/guarded-form.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import { type FormAnswering, findFormRefusal, showReply, takeForm } from "./form-answers.ts";
import { readForm } from "./read-form.ts";

type DigestEndpointOptions = FormDesk & FormAnswering;

const FORM_BYTES = 8 * 1024;
const METHODS = ["GET", "HEAD", "POST"];

/** Where readers ask for the digest, say yes to it, and leave it. */
export function createDigestEndpoints(options: DigestEndpointOptions): Endpoint[] {
	return [toFormEndpoint(options), toLinkEndpoint(options)];
}

const toShow = (options: DigestEndpointOptions) => (reply: SubscriptionReply) => showReply(DIGEST_PATH, reply, options);

function toFormEndpoint(options: DigestEndpointOptions): Endpoint {
	const show = toShow(options);
	const answer = async (call: EndpointCall) => {
		const at = { senderHash: toSenderHash(options.keys, call.client.address), now: new Date() };
		if (call.method !== "POST") return show(await openSubscriptionForm(options, at));
		const form = await readForm(call.exchange.request, FORM_BYTES);
		const refused = findFormRefusal(form, call);
		if (refused !== null) return show(toFormRefusal(refused));
		const post = readSubscriptionPost(form.fields ?? new URLSearchParams());
		return takeForm(
			{
				event: "subscription-failed",
				facts: {},
				requestId: call.exchange.requestId,
				typed: post.values.email,
				take: () => receiveSubscription(options, post, at),
				keep: () => keepSubscription(options, post, at),
				show,
			},
			options,
		);
	};
	return { path: new RegExp(`^${DIGEST_PATH}$`), methods: METHODS, answer };
}

/** A mail program sends the form of a link by itself (RFC 8058): whoever has the link may, from wherever. */
function toLinkEndpoint(options: DigestEndpointOptions): Endpoint {
	const show = toShow(options);
	const answer = async ({ method, match, exchange }: EndpointCall) => {
		const [, word, id, mac = ""] = match;
		const use = word === LINK_USES.leave ? ("leave" as const) : ("confirm" as const);
		const link = { use, subscriberId: Number(id), mac };
		const follow = method === "POST" ? followSubscriptionLink : openSubscriptionLink;
		return takeForm(
			{
				event: "subscription-link-failed",
				facts: { use },
				requestId: exchange.requestId,
				typed: "",
				take: () => follow(options.keys.subscription, link, new Date()),
				keep: () => Promise.resolve(toUnavailable()),
				show,
			},
			options,
		);
	};
	return { path: LINK_PATTERN, methods: METHODS, answer };
}
