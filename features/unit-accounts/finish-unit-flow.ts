import { exchangeCode, OpenIdError, type OpenIdPerson } from "../../lib/open-id.ts";
import { report } from "../../lib/reports.ts";
import type { Place } from "../accounts/session.ts";
import { linkUnitAccount } from "./link-unit-account.ts";
import { signInWithUnitAccount } from "./sign-in-with-unit-account.ts";
import { UnitAccountError, type UnitProvider, type UnitRefusal } from "./unit-account.ts";
import { type ReturnedFlow, takeUnitFlow } from "./unit-account-flow.ts";

/** With what somebody comes back from the provider. */
export interface UnitReturn {
	/** The cookie of the flow. */
	token: string;
	/** Of the address. */
	query: URLSearchParams;
	place: Place;
}

export type UnitOutcome =
	| { kind: "signed-in"; token: string; userId: number }
	| { kind: "linked" }
	| { kind: "refused"; refusal: UnitRefusal; wasLinking: boolean };

const LONGEST_REASON = 200;

async function requirePerson(
	provider: UnitProvider,
	query: URLSearchParams,
	{ isRight, ties }: ReturnedFlow,
): Promise<OpenIdPerson> {
	if (!isRight) throw new UnitAccountError("het-han");
	const error = query.get("error");
	if (error === "access_denied") throw new UnitAccountError("huy");
	const code = query.get("code") ?? "";
	if (error !== null || code === "") {
		throw new OpenIdError(`the provider says ${(error ?? "nothing").slice(0, LONGEST_REASON)}`);
	}
	return exchangeCode(provider, { code, iss: query.get("iss") }, ties);
}

/** What to tell the person; what the provider did wrong is told to the log alone. */
export function toUnitRefusal(error: unknown): UnitRefusal {
	if (error instanceof UnitAccountError) return error.refusal;
	if (!(error instanceof OpenIdError)) throw error;
	report("warn", "unit-account-failed", { error });
	return "loi";
}

/** Takes the answer of the provider: signs in, or binds the account for which the flow was begun. */
export async function finishUnitFlow(
	provider: UnitProvider,
	{ token, query, place }: UnitReturn,
): Promise<UnitOutcome> {
	const flow = await takeUnitFlow(token, query.get("state") ?? "");
	if (!flow) return { kind: "refused", refusal: "het-han", wasLinking: false };
	const { sessionId } = flow;
	try {
		const person = await requirePerson(provider, query, flow);
		if (sessionId === null) return { kind: "signed-in", ...(await signInWithUnitAccount(provider, person, place)) };
		await linkUnitAccount(provider, sessionId, person);
		return { kind: "linked" };
	} catch (error) {
		return { kind: "refused", refusal: toUnitRefusal(error), wasLinking: sessionId !== null };
	}
}
