/** What a person at the terminal is told of an error: its own sentence where it has one, else the whole of it. */
export function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if ("personMessage" in error) return String(error.personMessage);
	const isAboutArguments = "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
	return isAboutArguments ? error.message : (error.stack ?? error.message);
}
