const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;

/** Crockford's base32: no letter that looks like a digit. Source: crockford.com/base32. */
export function toBase32(bytes: Uint8Array): string {
	let text = "";
	let held = 0;
	let heldBits = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		heldBits += 8;
		while (heldBits >= BITS) {
			heldBits -= BITS;
			text += ALPHABET[(held >> heldBits) & 31];
		}
		held &= (1 << heldBits) - 1;
	}
	return heldBits > 0 ? text + ALPHABET[(held << (BITS - heldBits)) & 31] : text;
}

/** The one spelling of what a person typed: upper case, without blanks and dashes, look-alikes as the digits they mean. */
export function toBase32Spelling(typed: string): string {
	return typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}
