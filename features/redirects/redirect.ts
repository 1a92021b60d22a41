import { PersonError } from "../../lib/person-error.ts";

/** A path of this site with its query; what leads elsewhere would be an open redirect. */
const OWN_PATH = /^\/(?![/\\])[^\s\\<>"]*$/;
const MOST_LETTERS = 500;

/** It cannot be kept or removed so; nothing was changed. */
export class RedirectError extends PersonError {
	override name = "RedirectError";
}

/**
 * An address as somebody copied it, whole or as a path, as the path with query the gate is asked for.
 * @returns null for what is no address of a page, or the front page itself.
 */
export function toAskedPath(typed: string): string | null {
	const text = typed.trim().normalize("NFC");
	if (text.length > MOST_LETTERS) return null;
	if (/^https?:\/\//i.test(text)) {
		if (!URL.canParse(text)) return null;
		const { pathname, search } = new URL(text);
		return pathname === "/" && search === "" ? null : pathname + search;
	}
	return OWN_PATH.test(text) && text !== "/" ? text : null;
}

/** Where a redirect may lead: a page of this site. @returns null for anything else. */
export function toTargetPath(typed: string): string | null {
	const text = typed.trim().normalize("NFC");
	return text.length <= MOST_LETTERS && OWN_PATH.test(text) ? text : null;
}
