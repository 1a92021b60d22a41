import { toChallenge } from "./challenge.ts";
import type { FormKeys } from "./form-keys.ts";
import { issueToken, readToken } from "./form-token.ts";
import { toWork } from "./work.ts";

/** What a form made for one reader carries. */
export interface BoundForm {
	/** Good once. */
	token: string;
	/** Asked at raised risk and on request. */
	question: string | null;
	/** What the browser may do so that its reader need not answer, as JSON; there whenever the question is. */
	task: string | null;
}

/** A one-time token for one reader's form, with the question and the work that belong to it. */
export async function bindToken(
	keys: FormKeys,
	subject: string,
	{ hasChallenge, now }: { hasChallenge: boolean; now: Date },
): Promise<BoundForm> {
	const token = issueToken(keys, subject, { hasChallenge, now });
	const reading = readToken(keys, subject, token, now);
	if (!hasChallenge || reading.state !== "valid") return { token, question: null, task: null };
	const { id } = reading.token;
	const { task } = await toWork(keys, id);
	return { token, question: toChallenge(keys, id).question, task };
}
