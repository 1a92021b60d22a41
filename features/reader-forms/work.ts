import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import type { ChallengeParameters } from "altcha-lib/types";
import type { FormKeys } from "./form-keys.ts";

/** Work for a machine: the key that belongs to a number which only trying finds. */
interface Work {
	/** What the browser is told, in altcha's form: JSON of the parameters of a challenge. */
	task: string;
	/** The whole key, in hexadecimal letters; the task shows half of it, by which it is known when found. */
	solution: string;
}

/** Rounds of PBKDF2 for each try: enough to outweigh what a try costs a browser besides. */
const ROUNDS = 5000;
/** The number lies from here on; a span and not a chance of any length, so that no reader waits far longer than others. */
const FEWEST_TRIES = 64;
const TRIES_SPAN = 64;
const PART_BYTES = 16;
const SHOWN_LETTERS = 2 * PART_BYTES;

function toUint32(number: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(number);
	return bytes;
}

/**
 * The work that belongs to a token, and to no other. Like the question it follows from the token's id and a key that
 * never leaves the server, so nothing of it is stored; it costs the server one try.
 */
export async function toWork(keys: FormKeys, tokenId: string): Promise<Work> {
	const bytes = createHmac("sha512", keys.work).update(tokenId).digest();
	const nonce = bytes.subarray(0, PART_BYTES);
	const salt = bytes.subarray(PART_BYTES, 2 * PART_BYTES);
	const counter = FEWEST_TRIES + (bytes.readUInt32BE(2 * PART_BYTES) % TRIES_SPAN);
	const parameters: ChallengeParameters = {
		algorithm: "PBKDF2/SHA-256",
		nonce: nonce.toString("hex"),
		salt: salt.toString("hex"),
		cost: ROUNDS,
		keyLength: 2 * PART_BYTES,
		keyPrefix: "",
	};
	const { derivedKey } = await deriveKey(parameters, salt, Buffer.concat([nonce, toUint32(counter)]));
	const solution = Buffer.from(derivedKey).toString("hex");
	return { task: JSON.stringify({ ...parameters, keyPrefix: solution.slice(0, SHOWN_LETTERS) }), solution };
}

/** Whether the token's own work was done. What nobody worked for costs no try. */
export async function isWorkDone(keys: FormKeys, tokenId: string, sent: string): Promise<boolean> {
	if (sent.length !== 2 * SHOWN_LETTERS) return false;
	const { solution } = await toWork(keys, tokenId);
	const [expected, given] = [Buffer.from(solution), Buffer.from(sent)];
	return given.length === expected.length && timingSafeEqual(given, expected);
}
