import { PersonError } from "../../lib/person-error.ts";

/** What cannot be a film, a sound, captions or a poster of ours; `personMessage` says what to do. */
export class MediaInputError extends PersonError {
	override name = "MediaInputError";
}
