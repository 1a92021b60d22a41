/** How an action on a form ended, as the form shows it. */
export interface FormState {
	isDone: boolean;
	/** What to say above the form; empty before it was sent. */
	message: string;
	/** What is wrong, by the field's name. */
	errors: Readonly<Record<string, string>>;
	/** What was typed, so that nothing is lost; never a password. */
	values: Readonly<Record<string, string>>;
	/** The person must prove their identity again with this form. */
	needsProof: boolean;
	/** What an action shows once and nowhere else, such as a new code. */
	shown: Readonly<Record<string, string>>;
}

/** A server action as forms call it. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

export const NOTHING_SENT: FormState = {
	isDone: false,
	message: "",
	errors: {},
	values: {},
	needsProof: false,
	shown: {},
};

/** An action's form could not be used; nothing was changed. */
export class FormError extends Error {
	override name = "FormError";
	readonly personMessage: string;
	readonly errors: Readonly<Record<string, string>>;

	constructor(personMessage: string, errors: Readonly<Record<string, string>> = {}) {
		super(personMessage);
		this.personMessage = personMessage;
		this.errors = errors;
	}
}

/** Fields that are never sent back to the page. */
const SECRET = /password|code|secret/i;

/** What was typed into a form, without files, secrets and what the framework adds. */
export function listTyped(form: FormData): Record<string, string> {
	const typed: Record<string, string> = {};
	for (const [name, value] of form) {
		if (typeof value === "string" && !name.startsWith("$") && !SECRET.test(name)) typed[name] = value;
	}
	return typed;
}
