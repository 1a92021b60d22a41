import { type BoundForm, bindToken } from "./bind-token.ts";
import { findAnswerError, isTooFast, type SentAnswer } from "./challenge-answer.ts";
import type { FormKeys } from "./form-keys.ts";
import type { FormNotices } from "./form-notices.ts";
import type { FormToken } from "./form-token.ts";
import type { RateHit, RateLimiter, RateRule } from "./rate-limiter.ts";
import { type RateOutcome, toRateOutcome } from "./rate-outcome.ts";
import { takeToken } from "./take-token.ts";

/** What readers' forms are guarded with. */
export interface FormDesk {
	keys: FormKeys;
	limiter: RateLimiter;
}

/** Who asks for a form or sends one. */
export interface Sender {
	/** Keyed hash of the address it comes from. */
	senderHash: string;
	now: Date;
}

/** A form as it came: values as typed, and what it carried beside them. */
export interface SentForm<Values> extends SentAnswer {
	values: Values;
	token: string;
	/** A question was asked for. */
	wantsCode: boolean;
	/** The field nobody sees was filled in. */
	isTrapped: boolean;
}

interface AnswerError {
	answer?: string;
}

/** A form as its page shows it, with everything typed in it, bound to a token of its own. */
export interface ShownForm<Values, Errors> extends BoundForm {
	status: 200 | 422 | 429 | 503;
	values: Values;
	errors: Errors | AnswerError;
	/** What happened, above the form; null when nothing is wrong. */
	notice: string | null;
}

/** How long to wait before the next try, where that is asked. */
export interface Wait {
	retryAfterSeconds?: number;
}

/** One form of the site, about one thing, before one reader. */
export interface GuardedForm<Values, Errors extends object, Reply> {
	desk: FormDesk;
	now: Date;
	/** A token is good for this alone: "letter:7". */
	tokenSubject: string;
	notices: FormNotices;
	/** What counts when it is asked for and when it is sent; `risks` lead to a question, all others refuse. */
	rates: { opening: RateHit[]; sending: RateHit[]; risks: readonly RateRule[] };
	toReply: (form: ShownForm<Values, Errors>, wait: Wait) => Reply;
}

export type Reading<Input, Errors> = { input: Input; errors: null } | { input: null; errors: Errors };

/** What becomes of a form that was sent. */
export interface FormSteps<Values, Input, Errors, Reply> {
	parse: (values: Values) => Reading<Input, Errors> | Promise<Reading<Input, Errors>>;
	/** A question comes first. */
	isSuspicious?: (input: Input) => Promise<boolean>;
	keep: (input: Input, token: FormToken) => Promise<Reply>;
	/** The answer to a form that was sent before and kept; null for any other. */
	findSent?: () => Promise<Reply | null>;
}

interface Showing<Values, Errors> {
	status?: 200 | 422 | 429 | 503;
	values: Values;
	errors?: Errors | AnswerError;
	notice?: string;
	hasChallenge: boolean;
}

export async function showForm<Values, Errors extends object, Reply>(
	{ desk, now, tokenSubject, toReply }: GuardedForm<Values, Errors, Reply>,
	{ status = 200, values, errors = {}, notice, hasChallenge }: Showing<Values, Errors>,
	wait: Wait = {},
): Promise<Reply> {
	const bound = await bindToken(desk.keys, tokenSubject, { hasChallenge, now });
	return toReply({ status, values, errors, notice: notice ?? null, ...bound }, wait);
}

type Counted = "opening" | "sending";

/** Counts the asking or sending. @returns what to answer when there were too many, and whether a question comes first. */
export async function countForm<Values, Errors extends object, Reply>(
	form: GuardedForm<Values, Errors, Reply>,
	counted: Counted,
	values: Values,
): Promise<{ refusal: Reply | null } & Pick<RateOutcome, "isRisky">> {
	const { desk, now, notices, rates } = form;
	const hits = rates[counted];
	const { refusedFor, isRisky } = toRateOutcome(hits, await desk.limiter.hit(hits, now), rates.risks);
	if (refusedFor === null) return { refusal: null, isRisky };
	const flood = { status: 429 as const, values, notice: notices.flood(refusedFor), hasChallenge: true };
	return { refusal: await showForm(form, flood, { retryAfterSeconds: refusedFor }), isRisky };
}

/** The form for who asks for it; with a question where many asked lately, or always. */
export async function openForm<Values, Errors extends object, Reply>(
	form: GuardedForm<Values, Errors, Reply>,
	values: Values,
	isAlwaysAsked = false,
): Promise<Reply> {
	const { refusal, isRisky } = await countForm(form, "opening", values);
	return refusal ?? showForm(form, { values, hasChallenge: isAlwaysAsked || isRisky });
}

/**
 * Takes a sent form, in any state a reader can send it in: late, twice, too fast, too often, with mistakes. Whatever is
 * answered, what was typed is in the answer, or was kept.
 */
export async function receiveForm<Values, Input, Errors extends object, Reply>(
	form: GuardedForm<Values, Errors, Reply>,
	post: SentForm<Values>,
	steps: FormSteps<Values, Input, Errors, Reply>,
): Promise<Reply> {
	const { values, wantsCode } = post;
	const { refusal, isRisky } = await countForm(form, wantsCode ? "opening" : "sending", values);
	if (refusal !== null) return refusal;
	if (wantsCode) return showForm(form, { values, hasChallenge: true });
	return keepIfSound(form, post, steps, isRisky);
}

async function keepIfSound<Values, Input, Errors extends object, Reply>(
	form: GuardedForm<Values, Errors, Reply>,
	post: SentForm<Values>,
	{ parse, isSuspicious, keep, findSent }: FormSteps<Values, Input, Errors, Reply>,
	isRisky: boolean,
): Promise<Reply> {
	const { desk, now, notices, tokenSubject } = form;
	const { values } = post;
	const refuse = (notice: string, errors: Errors | AnswerError, hasChallenge: boolean) =>
		showForm(form, { status: 422, values, errors, notice, hasChallenge });
	const taken = await takeToken(desk.keys, tokenSubject, post.token, now);
	const { input, errors } = await parse(values);
	if (taken.state !== "valid") {
		const sent = taken.state === "used" && findSent ? await findSent() : null;
		return sent ?? refuse(notices[taken.state], errors ?? {}, isRisky || taken.state === "forged");
	}
	const { token } = taken;
	const isRaised = isRisky || post.isTrapped || token.hasChallenge || isTooFast(token, now);
	if (input === null) return refuse(notices.checkFields, errors ?? {}, isRaised);
	const mustAnswer = isRaised || (isSuspicious !== undefined && (await isSuspicious(input)));
	const answer = mustAnswer ? await findAnswerError(desk.keys, token, post, now) : null;
	if (answer !== null) return refuse(notices.answerFirst, { answer }, true);
	return keep(input, token);
}

/** What is answered when something broke on the way: the form as it was, to be sent again. */
export function keepForm<Values, Errors extends object, Reply>(
	form: GuardedForm<Values, Errors, Reply>,
	values: Values,
): Promise<Reply> {
	return showForm(form, { status: 503, values, notice: form.notices.unavailable, hasChallenge: false });
}
