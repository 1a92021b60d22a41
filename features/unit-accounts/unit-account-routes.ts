import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getPlace, rememberDevice, setSessionCookie } from "../accounts/next-auth.ts";
import { countUnitStep } from "../accounts/sign-in-limits.ts";
import { flowCookieName, toFlowCookieOptions } from "../accounts/staff-cookies.ts";
import { finishUnitFlow, toUnitRefusal, type UnitOutcome } from "./finish-unit-flow.ts";
import { getUnitProvider, type UnitRefusal } from "./unit-account.ts";
import { beginUnitFlow, FLOW_GOOD_FOR_MS } from "./unit-account-flow.ts";

const SEE_OTHER = 303;
const FORBIDDEN = 403;

/** The browser holds the flow from now on; "" ends it. */
export async function setFlowCookie(token: string): Promise<void> {
	(await cookies()).set(flowCookieName(), token, toFlowCookieOptions(token === "" ? 0 : FLOW_GOOD_FOR_MS));
}

const toSignIn = (refusal: UnitRefusal) => `/admin/dang-nhap?don-vi=${refusal}`;
const goTo = (location: string) => new Response(null, { status: SEE_OTHER, headers: { location } });

/** Somebody opens a page. What a page of somebody else's loads as a picture uses up nobody's tries. */
const isVisit = ({ headers }: Request) => ["navigate", null].includes(headers.get("sec-fetch-mode"));

/** Sends whoever wants to sign in to the provider. */
export async function answerUnitSignIn(request: Request): Promise<Response> {
	const provider = getUnitProvider() ?? notFound();
	if (!isVisit(request)) return new Response(null, { status: FORBIDDEN });
	if (await countUnitStep((await getPlace()).address)) return goTo(toSignIn("cho"));
	try {
		const { token, address } = await beginUnitFlow(provider, null);
		await setFlowCookie(token);
		return goTo(address);
	} catch (error) {
		return goTo(toSignIn(toUnitRefusal(error)));
	}
}

function toPath(outcome: UnitOutcome): string {
	if (outcome.kind === "signed-in") return "/admin";
	if (outcome.kind === "linked") return "/admin/ca-nhan?don-vi=xong#tai-khoan-don-vi";
	return outcome.wasLinking ? `/admin/ca-nhan?don-vi=${outcome.refusal}#tai-khoan-don-vi` : toSignIn(outcome.refusal);
}

/**
 * A page that goes on by itself. A browser that comes from elsewhere sends the session's cookie along with no redirect,
 * but it does with what a page of ours opens.
 */
function goOnFrom(path: string): Response {
	const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Khu biên tập</title><meta http-equiv="refresh" content="0;url=${path}"></head><body><p><a href="${path}">Vào khu biên tập</a></p></body></html>`;
	return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}

/** Takes whoever comes back from the provider. */
export async function answerUnitReturn(request: Request): Promise<Response> {
	const provider = getUnitProvider() ?? notFound();
	if (!isVisit(request)) return new Response(null, { status: FORBIDDEN });
	const place = await getPlace();
	if (await countUnitStep(place.address)) return goOnFrom(toSignIn("cho"));
	const token = (await cookies()).get(flowCookieName())?.value ?? "";
	await setFlowCookie("");
	const outcome = await finishUnitFlow(provider, { token, query: new URL(request.url).searchParams, place });
	if (outcome.kind === "signed-in") {
		await setSessionCookie(outcome.token);
		await rememberDevice(outcome.userId);
	}
	return goOnFrom(toPath(outcome));
}
