import { PersonError } from "../../lib/person-error.ts";
/** A note that cannot be written or settled; nothing was changed. */
export class NoteError extends PersonError {
	override name = "NoteError";
}
