import type * as z from "zod";
import { type Access, askProof, requireAccess, requireOwnOrigin, toFields } from "./define-action.ts";
import { NotAllowedError } from "./policy.ts";
import type { Staff } from "./session.ts";

/** Why a route did not do its work, for a page that says so. */
export type RouteRefusal = "unreadable" | "proof-missing" | "proof-wrong" | "refused";

interface RouteOptions<Schema extends z.ZodType> {
	access: Exclude<Access, "anyone">;
	/** Of the form's fields (POST), or of the address's query (anything else). */
	schema: Schema;
	/** Identity must have been proved within ten minutes, or is proved by the form's own field; for POST alone. */
	isSensitive?: boolean;
	/** The body is a file, which the work reads itself; the fields stand in the address's query. */
	takesFile?: boolean;
	/** Answers in place of the work; it is given what was sent, as it was sent, and the verb's sentence for the person. */
	refuse: (reason: RouteRefusal, fields: Readonly<Record<string, unknown>>, message: string) => Response;
}

/** @returns null for a body that is no form. */
async function readForm(request: Request, takesFile: boolean): Promise<FormData | null> {
	if (request.method === "POST" && !takesFile) {
		const type = request.headers.get("content-type") ?? "";
		return /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type) ? request.formData() : null;
	}
	const form = new FormData();
	for (const [name, value] of new URL(request.url).searchParams) form.append(name, value);
	return form;
}

/**
 * The one way to a route handler of the editorial area, with the guards of a server action: origin (unless it only reads) → session →
 * second factor → right → fields → fresh proof → work. `work` calls a verb, which asks the policy again.
 * @returns the handler; it answers 401 or 403 where somebody may not call it at all.
 */
export function defineRoute<Schema extends z.ZodType>(
	{ access, schema, isSensitive = false, takesFile = false, refuse }: RouteOptions<Schema>,
	work: (staff: Staff, values: z.output<Schema>, request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
	return async (request) => {
		// What only reads changes nothing, and browsers name no origin with it.
		if (request.method !== "GET" && request.method !== "HEAD") await requireOwnOrigin();
		const staff = await requireAccess(access);
		const form = await readForm(request, takesFile);
		if (!form) return refuse("unreadable", {}, "");
		const fields = toFields(form);
		const parsed = schema.safeParse(fields);
		if (!parsed.success) return refuse("unreadable", fields, "");
		try {
			const missing = isSensitive && !staff.isFresh ? await askProof(staff, form) : null;
			if (missing) {
				const reason = Object.keys(missing.errors).length > 0 ? "proof-wrong" : "proof-missing";
				return refuse(reason, fields, missing.message);
			}
			return await work(staff, parsed.data, request);
		} catch (error) {
			if (error instanceof NotAllowedError) return new Response(null, { status: 403 });
			if (error instanceof Error && "personMessage" in error)
				return refuse("refused", fields, String(error.personMessage));
			throw error;
		}
	};
}
