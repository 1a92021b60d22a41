import { takeFormState } from "../../lib/page-record.ts";
import type { LetterPageState } from "./letter-reply.ts";

const isLetterPage = (state: unknown): state is LetterPageState =>
	typeof state === "object" &&
	state !== null &&
	"shows" in state &&
	(state.shows === "letter-form" || state.shows === "letter-refused");

/** What this render shows one reader of a letter form; null when it was not made for anybody. */
export function takeLetterPage(): LetterPageState | null {
	const state = takeFormState();
	return isLetterPage(state) ? state : null;
}
