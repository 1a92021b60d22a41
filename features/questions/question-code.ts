import { type FormKeys, toMac } from "../reader-forms/form-keys.ts";

/** No sign that is taken for another when it is read out or copied by hand. */
const SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 10;
const PREFIX = "HD";

/**
 * The code of the question that a form was sent with. It follows from the form's token, so that a form sent twice is
 * answered twice with the one code; nobody without the portal's key can tell it.
 */
export function toQuestionCode(keys: Pick<FormKeys, "token">, tokenId: string): string {
	const bytes = Buffer.from(toMac(keys.token, `question-code ${tokenId}`), "base64url");
	return [...bytes.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join("");
}

/** "HD-7KM2Q-XR49B", to be copied by hand. */
export function formatQuestionCode(code: string): string {
	return `${PREFIX}-${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** A code as somebody types it, with or without its dashes and the letters before it; null for what can be none. */
export function parseQuestionCode(typed: string): string | null {
	const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
	const code = signs.length === LENGTH + PREFIX.length && signs.startsWith(PREFIX) ? signs.slice(PREFIX.length) : signs;
	return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}
