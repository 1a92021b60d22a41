import type { EndpointAnswer, EndpointCall, EndpointPage } from "./endpoints.ts";
import { toErrorHtml } from "./error-pages.ts";
import type { Log } from "./log.ts";
import type { PageEntry, RenderedPage } from "./page-entry.ts";
import type { FormReading } from "./read-form.ts";
import type { PageRenderer } from "./render-page.ts";
import { isSameOrigin } from "./same-origin.ts";

/** What the answer to a reader's form is made with. */
export interface FormAnswering {
	/** Renders a page that is never kept. */
	render: PageRenderer;
	toEntry: (page: RenderedPage) => Promise<PageEntry>;
	/** Of the gate's own error pages. */
	errorHeaders: Readonly<Record<string, string>>;
	log: Log;
}

/** A form that was taken leads on; any other answer is a page of its own. */
export type FormReply = { location: string } | { page: unknown; retryAfterSeconds?: number };

/** Leads on with 303, or shows the page at `key` with what it is to say to this reader. */
export async function showReply(
	key: string,
	reply: FormReply,
	{ render, toEntry }: Pick<FormAnswering, "render" | "toEntry">,
): Promise<EndpointAnswer | EndpointPage> {
	if ("location" in reply) return { status: 303, headers: { location: reply.location }, body: "" };
	const page = await render(key, reply.page);
	const { retryAfterSeconds } = reply;
	if (retryAfterSeconds === undefined) return { entry: await toEntry(page) };
	const headers = { ...page.headers, "retry-after": String(retryAfterSeconds) };
	return { entry: await toEntry({ ...page, headers }) };
}

/** The status to refuse a sent form with: too large, no form, not from this site; null when it may be read. */
export function findFormRefusal({ status }: FormReading, { exchange }: EndpointCall): 403 | 413 | 415 | null {
	if (status === null) return isSameOrigin(exchange.request) ? null : 403;
	// What is left of the body is not waited for.
	exchange.response.setHeader("connection", "close");
	return status;
}

interface TakenForm<Reply> {
	/** "comment-failed": what the log calls a form that broke something, with `facts` that name nobody. */
	event: string;
	facts: Record<string, unknown>;
	requestId: string;
	/** What the reader wrote. */
	typed: string;
	take: () => Promise<Reply>;
	/** The form as it was, to be sent again. */
	keep: () => Promise<Reply>;
	show: (reply: Reply) => Promise<EndpointAnswer | EndpointPage>;
}

/** Whatever breaks, the answer holds what was typed: in the form, or, where not even that can be made, as text. */
export async function takeForm<Reply>(
	{ event, facts, requestId, typed, take, keep, show }: TakenForm<Reply>,
	{ log, errorHeaders }: Pick<FormAnswering, "log" | "errorHeaders">,
): Promise<EndpointAnswer | EndpointPage> {
	const note = (error: unknown) => log("error", event, { requestId, ...facts, error });
	try {
		const reply = await take().catch((error: unknown) => {
			note(error);
			return keep();
		});
		return await show(reply);
	} catch (error) {
		note(error);
		const headers = { ...errorHeaders, "content-type": "text/html; charset=utf-8" };
		return { status: 500, headers, body: toErrorHtml(500, requestId, [], typed) };
	}
}

const MOST_ID = 2_147_483_647;

/** A number of a row as an address or a form names it; 0, which no row has, for anything else. */
export function parseId(text: string | null): number {
	const id = /^[1-9]\d{0,9}$/.test(text ?? "") ? Number(text) : 0;
	return id <= MOST_ID ? id : 0;
}
