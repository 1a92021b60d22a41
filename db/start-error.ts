/** The database cannot be used as it is; `personMessage` is one Vietnamese line with the way out. */
export class DatabaseStartError extends Error {
	override name = "DatabaseStartError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string, options?: ErrorOptions) {
		super(message, options);
		this.personMessage = personMessage;
	}
}
