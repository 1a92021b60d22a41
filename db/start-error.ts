import { PersonError } from "../lib/person-error.ts";
/** The database cannot be used as it is; `personMessage` is one Vietnamese line with the way out. */
export class DatabaseStartError extends PersonError {
	override name = "DatabaseStartError";
}
