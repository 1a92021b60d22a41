import { PersonError } from "../../lib/person-error.ts";
/** The cache tag of everything that shows the source itself. */
export function toSourceTag(id: number): string {
	return `source:${id}`;
}

/** What somebody may say of a source. */
export interface SourceInput {
	name: string;
	url: string | null;
	/** Number of a picture of the portal. */
	logoMediaId: number | null;
	isNofollow: boolean;
	/** Null asks for no time. */
	holdMinutes: number | null;
	/** Of its RSS or Atom; null for a source that is not read. */
	feedUrl: string | null;
}

/** A source cannot be kept as it was typed; nothing was changed. */
export class SourceError extends PersonError {
	override name = "SourceError";
}
