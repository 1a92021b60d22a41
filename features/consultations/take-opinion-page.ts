import { takeFormState } from "../../lib/page-record.ts";
import type { OpinionPageState } from "./opinion-reply.ts";

const isOpinionPage = (state: unknown): state is OpinionPageState =>
	typeof state === "object" &&
	state !== null &&
	"shows" in state &&
	typeof state.shows === "string" &&
	state.shows.startsWith("opinion-");

/** What this render shows one reader; null when it was not made for anybody. */
export function takeOpinionPage(): OpinionPageState | null {
	const state = takeFormState();
	return isOpinionPage(state) ? state : null;
}
