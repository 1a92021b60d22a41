import { isbot } from "isbot";
import { FIELDS, RATING_PATH } from "../features/ratings/rating.ts";
import { type RatingReply, toBusy, toFormRefusal, toMachine, toUnknown } from "../features/ratings/rating-reply.ts";
import { type RatingDesk, receiveRating } from "../features/ratings/receive-rating.ts";
import { toSenderHash } from "../features/reader-forms/form-keys.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import { type FormAnswering, findFormRefusal, showReply, takeForm } from "./form-answers.ts";
import { readForm } from "./read-form.ts";

/** Two short fields. */
const RATING_BYTES = 2048;

/** Where readers say how content they are with a page; a machine is answered and not counted. */
export function createRatingEndpoint(options: RatingDesk & FormAnswering): Endpoint {
	const show = (reply: RatingReply) => showReply(RATING_PATH, reply, options);
	const answer = async (call: EndpointCall) => {
		if (call.method !== "POST") return show(toUnknown());
		const form = await readForm(call.exchange.request, RATING_BYTES);
		const refused = findFormRefusal(form, call);
		if (refused !== null) return show(toFormRefusal(refused));
		const { address, userAgent } = call.client;
		if (userAgent === "" || isbot(userAgent)) return show(toMachine());
		const get = (name: string) => form.fields?.get(name) ?? "";
		const post = { subject: get(FIELDS.subject), level: get(FIELDS.level) };
		return takeForm(
			{
				event: "rating-failed",
				facts: {},
				requestId: call.exchange.requestId,
				typed: "",
				take: () =>
					receiveRating(options, post, { senderHash: toSenderHash(options.keys, address), userAgent, now: new Date() }),
				keep: () => Promise.resolve(toBusy(null)),
				show,
			},
			options,
		);
	};
	return { path: new RegExp(`^${RATING_PATH}$`), methods: ["GET", "HEAD", "POST"], answer };
}
