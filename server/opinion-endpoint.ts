import { OPINION_PATH, toOpinionPath } from "../features/consultations/consultation.ts";
import { FIELDS, readOpinionPost } from "../features/consultations/opinion-form.ts";
import { toFormRefusal } from "../features/consultations/opinion-refusals.ts";
import type { OpinionReply } from "../features/consultations/opinion-reply.ts";
import { keepOpinion, openOpinionForm, receiveOpinion } from "../features/consultations/receive-opinion.ts";
import { toSenderHash } from "../features/reader-forms/form-keys.ts";
import type { FormDesk } from "../features/reader-forms/guarded-form.ts";
import type { Endpoint, EndpointCall } from "./endpoints.ts";
import { type FormAnswering, findFormRefusal, parseId, showReply, takeForm } from "./form-answers.ts";
import { readForm } from "./read-form.ts";

/** The longest opinion in the longest way of writing it. */
const OPINION_BYTES = 160 * 1024;

/** Where readers ask for the form about a draft and send it; the address names the consultation both times. */
export function createOpinionEndpoint(options: FormDesk & FormAnswering): Endpoint {
	const answer = async (call: EndpointCall) => {
		const consultationId = parseId(
			new URL(call.exchange.url, "http://localhost").searchParams.get(FIELDS.consultation),
		);
		const at = { consultationId, senderHash: toSenderHash(options.keys, call.client.address), now: new Date() };
		const show = (reply: OpinionReply) => showReply(toOpinionPath(consultationId), reply, options);
		if (call.method !== "POST") return show(await openOpinionForm(options, at));
		const form = await readForm(call.exchange.request, OPINION_BYTES);
		const refused = findFormRefusal(form, call);
		if (refused !== null) return show(toFormRefusal(refused));
		const post = readOpinionPost(form.fields ?? new URLSearchParams());
		return takeForm(
			{
				event: "opinion-failed",
				facts: { consultation: consultationId },
				requestId: call.exchange.requestId,
				typed: post.values.content,
				take: () => receiveOpinion(options, post, at),
				keep: () => keepOpinion(options, post, at),
				show,
			},
			options,
		);
	};
	return { path: new RegExp(`^${OPINION_PATH}$`), methods: ["GET", "HEAD", "POST"], answer };
}
