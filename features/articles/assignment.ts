import type { ArticleState } from "./workflow.ts";

/** States in which there is still something to do. */
export const WORKING_STATES: readonly ArticleState[] = [
	...(["draft", "submitted", "editing", "returned", "edited", "approved", "scheduled"] as const),
];

/** A work whose day and hour have passed. */
export function isOverdue({ dueAt, state }: { dueAt: Date | null; state: ArticleState }, now: Date): boolean {
	return dueAt !== null && dueAt < now && WORKING_STATES.includes(state);
}
