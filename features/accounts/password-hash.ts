import { createHmac } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { getSecrets } from "../../lib/secrets.ts";

/** OWASP's parameters for argon2id that fit two cores: 46 MiB, one pass. */
const PARAMETERS = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };
const AT_ONCE = 2;
const MOST_WAITING = 20;

/** So many wait for a hash that one more would only wait in vain. */
export class TooBusyError extends Error {
	override name = "TooBusyError";
	readonly personMessage = "Hệ thống đang bận. Hãy thử lại sau ít phút.";
}

let running = 0;
const waiting: (() => void)[] = [];

/** Hashing takes memory and a core: two at once, the others in line. @throws TooBusyError */
async function inLine<T>(work: () => Promise<T>): Promise<T> {
	if (running >= AT_ONCE) {
		if (waiting.length >= MOST_WAITING) throw new TooBusyError("too many passwords wait to be hashed");
		await new Promise<void>((resolve) => waiting.push(resolve));
	} else running += 1;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}
}

/** A stolen database alone is not enough to try passwords. */
function addPepper(password: string): string {
	return createHmac("sha256", getSecrets().pepper).update(password, "utf8").digest("base64");
}

/** @returns a PHC string. @throws TooBusyError */
export function hashPassword(password: string): Promise<string> {
	return inLine(() => hash(addPepper(password), PARAMETERS));
}

let standIn: Promise<string> | undefined;

/**
 * Whether the password is the one of `stored`; also takes as long when nothing is stored. Keyboards send marks composed
 * or apart: what fails as it came is tried once more composed.
 * @throws TooBusyError
 */
export async function isPasswordOf(password: string, stored: string | null): Promise<boolean> {
	standIn ??= hashPassword("không ai có mật khẩu này");
	const phc = stored ?? (await standIn);
	const isRight = await inLine(() => verify(phc, addPepper(password)));
	const composed = password.normalize("NFC");
	const isRightComposed =
		isRight || composed === password ? isRight : await inLine(() => verify(phc, addPepper(composed)));
	return isRightComposed && stored !== null;
}

/** Whether the hash was made with other parameters than today's. */
export function isOutdatedHash(stored: string): boolean {
	return !stored.startsWith(`$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=1$`);
}
