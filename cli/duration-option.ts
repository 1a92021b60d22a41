import { parseDuration } from "../features/media/duration.ts";

/** How long a recording plays, as a person writes it; its message is for that person. */
class DurationOptionError extends Error {
	override name = "DurationOptionError";
	readonly personMessage = "Độ dài ghi bằng phút và giây, như --duration 3:07.";
}

/** Seconds of "3:07"; null when none was given. @throws DurationOptionError for what is no length of time. */
export function readDurationOption(given: string | undefined): number | null {
	if (given === undefined) return null;
	const seconds = parseDuration(given);
	if (seconds === null) throw new DurationOptionError(`no duration: ${given}`);
	return seconds;
}
