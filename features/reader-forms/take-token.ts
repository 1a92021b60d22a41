import { db } from "../../db/client.ts";
import { insertUsedToken } from "../../db/queries/form-guards.ts";
import type { FormKeys } from "./form-keys.ts";
import { readToken, type TokenReading } from "./form-token.ts";

export type TakenToken = TokenReading | { state: "used" };

/** Reads a token that came back, and uses it up, whatever becomes of the form: whoever tries again gets another one. */
export async function takeToken(keys: FormKeys, subject: string, text: string, now: Date): Promise<TakenToken> {
	const reading = readToken(keys, subject, text, now);
	if (reading.state !== "valid") return reading;
	const { id, expiresAt } = reading.token;
	const isFirst = await db.tx((tx) => insertUsedToken(tx, id, expiresAt));
	return isFirst ? reading : { state: "used" };
}
