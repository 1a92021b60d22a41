import { headers } from "next/headers";
import { forbidden, unauthorized } from "next/navigation";
import type * as z from "zod";
import { VersionConflictError } from "../../db/queries/articles.ts";
import { AccountError } from "./account.ts";
import { getSignInStep, type SignInStep } from "./current-staff.ts";
import { FormError, type FormState, listTyped, NOTHING_SENT } from "./form-state.ts";
import { readStaff } from "./next-auth.ts";
import { type Action, can, canSomewhere, NotAllowedError } from "./policy.ts";
import { proveIdentity } from "./prove-identity.ts";
import type { Staff } from "./session.ts";

/**
 * Who may call an action: whoever may do `can` everywhere, or `canSomewhere` in one section at least; somebody at a step
 * of signing in ("done": all staff); or anyone.
 */
export type Access = { can: Action } | { canSomewhere: Action } | { step: Exclude<SignInStep, "password"> } | "anyone";

interface ActionOptions<A extends Access, Schema extends z.ZodType> {
	access: A;
	/** Of the form's fields; each text as it was typed, and of several of a name the list. */
	schema: Schema;
	/** Identity must have been proved within ten minutes, or is proved by the form's own field. */
	isSensitive?: boolean;
}

/** What the action's own work says at its end. */
type Outcome = Partial<Pick<FormState, "message" | "shown">> | undefined;

const PROOF_FIELD = "currentPassword";
const UNREADABLE = "Có chỗ chưa đúng. Hãy xem lại các ô được đánh dấu.";

/** A page of the editorial area sent the request: a form on somebody else's page must not act for whoever is signed in. */
export async function requireOwnOrigin(): Promise<void> {
	const given = await headers();
	const origin = given.get("origin");
	const isOwn = origin !== null && URL.canParse(origin) && new URL(origin).host === given.get("host")?.toLowerCase();
	if (!isOwn) forbidden();
}

/** Whoever may call it; anybody else is refused with 401 or 403. */
export async function requireAccess(access: Exclude<Access, "anyone">): Promise<Staff> {
	const staff = await readStaff();
	const step = getSignInStep(staff);
	if (!staff) unauthorized();
	if ("step" in access) return step === access.step ? staff : forbidden();
	if (step !== "done") unauthorized();
	const isAllowed = "can" in access ? can(staff.actor, access.can) : canSomewhere(staff.actor, access.canSomewhere);
	return isAllowed ? staff : forbidden();
}

/** A form's fields by name. Names the framework adds to a form begin with a dollar sign. */
export function toFields(form: FormData): Record<string, unknown> {
	const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$"));
	return Object.fromEntries(
		names.map((name) => {
			const all = form.getAll(name);
			return [name, name.endsWith("[]") ? all : all[0]];
		}),
	);
}

function toErrors(error: z.ZodError): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const { path, message } of error.issues) errors[String(path[0] ?? "form")] ??= message;
	return errors;
}

/** What a verb refuses with a sentence for the person; anything else is a failure of ours. */
function toRefusal(error: unknown): Pick<FormState, "message" | "errors"> {
	if (error instanceof NotAllowedError) forbidden();
	if (error instanceof FormError || error instanceof AccountError || error instanceof VersionConflictError)
		return { message: error.personMessage, errors: error.errors };
	if (error instanceof Error && "personMessage" in error) return { message: String(error.personMessage), errors: {} };
	throw error;
}

type WorkOf<A extends Access, Values> = (staff: A extends "anyone" ? null : Staff, values: Values) => Promise<Outcome>;

/** Asks the form for a proof of identity. @returns what to say instead of doing the work, or null when it is proved. */
export async function askProof(staff: Staff, form: FormData): Promise<Pick<FormState, "message" | "errors"> | null> {
	const proof = form.get(PROOF_FIELD);
	if (typeof proof !== "string" || proof === "")
		return { message: "Hãy nhập lại mật khẩu của bạn để làm việc này.", errors: {} };
	const refusal = await proveIdentity(staff, proof);
	return refusal && { message: refusal, errors: { [PROOF_FIELD]: refusal } };
}

/**
 * The one way to a server action: origin → session → second factor → right → form → fresh proof → work. `work` calls a
 * verb, which asks the policy again about what it changes, and writes the audit row.
 * @returns what a form's `useActionState` takes; refused with 401 or 403 where somebody may not call it at all.
 */
export function defineAction<A extends Access, Schema extends z.ZodType>(
	{ access, schema, isSensitive = false }: ActionOptions<A, Schema>,
	work: WorkOf<A, z.output<Schema>>,
): (previous: FormState, form: FormData) => Promise<FormState> {
	return async (_previous, form) => {
		await requireOwnOrigin();
		const staff = access === "anyone" ? null : await requireAccess(access);
		const refused = { ...NOTHING_SENT, values: listTyped(form) };
		const parsed = schema.safeParse(toFields(form));
		const needsProof = isSensitive && staff !== null && !staff.isFresh;
		if (!parsed.success) return { ...refused, needsProof, message: UNREADABLE, errors: toErrors(parsed.error) };
		try {
			const missing = needsProof ? await askProof(staff, form) : null;
			if (missing) return { ...refused, needsProof, ...missing };
			const outcome = await work(staff as Parameters<typeof work>[0], parsed.data);
			return { ...NOTHING_SENT, isDone: true, message: outcome?.message ?? "", shown: outcome?.shown ?? {} };
		} catch (error) {
			return { ...refused, ...toRefusal(error) };
		}
	};
}
