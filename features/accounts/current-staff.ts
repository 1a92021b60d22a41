import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { readStaff } from "./next-auth.ts";
import { type Action, can, canSomewhere } from "./policy.ts";
import type { Staff } from "./session.ts";

export const SIGN_IN_PATH = "/admin/dang-nhap";
export const SECOND_FACTOR_PATH = "/admin/xac-nhan";
export const ENROLMENT_PATH = "/admin/hai-lop";

/** Read once a request, never longer. */
const getStaff = cache(readStaff);

/** How far somebody has come in signing in. */
export type SignInStep = "password" | "second-factor" | "enrolment" | "done";

/** What is still to be done before the editorial area opens. */
export function getSignInStep(
	staff: Pick<Staff, "level" | "hasSecondFactor" | "needsSecondFactor"> | null,
): SignInStep {
	if (!staff) return "password";
	if (staff.level === 2) return "done";
	if (staff.hasSecondFactor) return "second-factor";
	return staff.needsSecondFactor ? "enrolment" : "done";
}

const PLACE_OF = { password: SIGN_IN_PATH, "second-factor": SECOND_FACTOR_PATH, enrolment: ENROLMENT_PATH };

/** Whoever has signed in completely; sends anybody else to where their sign-in goes on. */
export async function requireStaff(): Promise<Staff> {
	const staff = await getStaff();
	const step = getSignInStep(staff);
	if (step !== "done") redirect(PLACE_OF[step]);
	return staff as Staff;
}

/** Whoever is at this step of signing in; sends anybody else to theirs, and who is done to the first page. */
export async function requireStep(wanted: Exclude<SignInStep, "done" | "password">): Promise<Staff> {
	const staff = await getStaff();
	const step = getSignInStep(staff);
	if (step === "done") redirect("/admin");
	if (step !== wanted) redirect(PLACE_OF[step]);
	return staff as Staff;
}

/** Sends whoever has a session on; the others may see the sign-in page. */
export async function requireNobody(): Promise<void> {
	const step = getSignInStep(await getStaff());
	if (step === "done") redirect("/admin");
	if (step !== "password") redirect(PLACE_OF[step]);
}

/** Whoever may do `action` everywhere; anybody else who is signed in gets a page that says so (403). */
export async function requireRight(action: Action): Promise<Staff> {
	const staff = await requireStaff();
	return can(staff.actor, action) ? staff : forbidden();
}

/** Whoever may do `action` in one section at least. */
export async function requireRightSomewhere(action: Action): Promise<Staff> {
	const staff = await requireStaff();
	return canSomewhere(staff.actor, action) ? staff : forbidden();
}
