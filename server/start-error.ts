/** The portal cannot start; `personMessage` is one Vietnamese line with the way out. */
export class PortalStartError extends Error {
	override name = "PortalStartError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string, options?: ErrorOptions) {
		super(message, options);
		this.personMessage = personMessage;
	}
}
