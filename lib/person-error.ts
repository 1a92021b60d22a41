/** A refusal with one message for the log and one, in Vietnamese, for the person. */
export class PersonError extends Error {
	override name = "PersonError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string, options?: ErrorOptions) {
		super(message, options);
		this.personMessage = personMessage;
	}
}
