import { takeFormState } from "../../lib/page-record.ts";
import type { ReportPageState } from "./report-reply.ts";

const isReportPage = (state: unknown): state is ReportPageState =>
	typeof state === "object" &&
	state !== null &&
	"shows" in state &&
	(state.shows === "comment-report-form" || state.shows === "comment-report-refused");

/** What this render shows one reader of the form; null when it was not made for anybody. */
export function takeReportPage(): ReportPageState | null {
	const state = takeFormState();
	return isReportPage(state) ? state : null;
}
