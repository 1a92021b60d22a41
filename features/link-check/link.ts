import { PersonError } from "../../lib/person-error.ts";

/** So many failures in a row, on different days, and a link counts as dead. */
export const DEAD_CHECKS = 3;

export interface CheckableLink {
	/** Without the part behind "#"; a path for a page of this site. */
	address: string;
	/** Empty for this site. */
	host: string;
}

/** What came of following a link; null: it leads somewhere, or nobody can tell. */
export interface LinkFailure {
	/** A Vietnamese sentence. */
	reason: string;
	/**
	 * "sure": no second look is needed. "told": the other house says so. "unreached": nobody answered, which may be this
	 * machine's own network.
	 */
	certainty: "sure" | "told" | "unreached";
}

/** The link is no longer in the list. */
export class LinkError extends PersonError {
	override name = "LinkError";
}

/** What of an address can be followed. @param siteOrigin "https://…" of this portal. @returns null for mail, telephone and places on a page. */
export function toCheckableLink(href: string, siteOrigin: string): CheckableLink | null {
	if (!URL.canParse(href, siteOrigin)) return null;
	const { protocol, origin, host, pathname, search } = new URL(href, siteOrigin);
	if (href.startsWith("#") || !/^https?:$/.test(protocol)) return null;
	if (origin === siteOrigin) return { address: pathname + search, host: "" };
	return { address: href.replace(/#.*$/s, ""), host };
}
