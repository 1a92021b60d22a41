import { toChallenge } from "./challenge.ts";
import type { FormKeys } from "./form-keys.ts";
import { issueToken, readToken } from "./form-token.ts";

/** What a form made for one reader carries: its one-time token, and the question that belongs to it. */
export function bindToken(
	keys: FormKeys,
	subject: string,
	{ hasChallenge, now }: { hasChallenge: boolean; now: Date },
): { token: string; question: string | null } {
	const token = issueToken(keys, subject, { hasChallenge, now });
	const reading = readToken(keys, subject, token, now);
	const question = hasChallenge && reading.state === "valid" ? toChallenge(keys, reading.token.id).question : null;
	return { token, question };
}
