import { takeFormState } from "../../lib/page-record.ts";
import type { QuestionPageState } from "./question-reply.ts";

const isQuestionPage = (state: unknown): state is QuestionPageState =>
	typeof state === "object" &&
	state !== null &&
	"shows" in state &&
	typeof state.shows === "string" &&
	state.shows.startsWith("question-");

/** What this render shows one reader; null when it was not made for anybody. */
export function takeQuestionPage(): QuestionPageState | null {
	const state = takeFormState();
	return isQuestionPage(state) ? state : null;
}
