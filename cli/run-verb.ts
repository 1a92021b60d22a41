import { withDatabase } from "./with-database.ts";

/** What a word of a command does with what stands behind it. @returns what is printed; null when it was not understood. */
export type Verb<Values> = (subject: string, values: Values) => Promise<string | null>;

/** The number of a row; null for anything else. */
export const toNumber = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

/** Works on what a number names. */
export function onNumber<Values>(work: (id: number, values: Values) => Promise<string>): Verb<Values> {
	return async (subject, values) => {
		const id = toNumber(subject);
		return id === null ? null : work(id, values);
	};
}

interface Parsed<Values> {
	positionals: readonly string[];
	values: Values;
}

/** Runs the word of a command that its arguments begin with. @returns the exit code. */
export async function runVerb<Values>(
	usage: string,
	verbs: Readonly<Record<string, Verb<Values>>>,
	{ positionals, values }: Parsed<Values>,
): Promise<number> {
	const [name = "", subject = ""] = positionals;
	const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
	const said = verb && positionals.length <= 2 ? await withDatabase(() => verb(subject, values)) : null;
	if (said === null) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	console.log(said);
	return 0;
}
