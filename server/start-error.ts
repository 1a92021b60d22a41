import { PersonError } from "../lib/person-error.ts";
/** The portal cannot start; `personMessage` is one Vietnamese line with the way out. */
export class PortalStartError extends PersonError {
	override name = "PortalStartError";
}
