/** A note that cannot be written or settled; nothing was changed. */
export class NoteError extends Error {
	override name = "NoteError";
	readonly personMessage: string;

	constructor(message: string, personMessage: string) {
		super(message);
		this.personMessage = personMessage;
	}
}
