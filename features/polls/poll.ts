import type { PollRow } from "../../db/queries/polls.ts";
import { PersonError } from "../../lib/person-error.ts";

/** What readers are asked. */
export interface Poll {
	id: number;
	slug: string;
	question: string;
	opensAt: Date;
	closesAt: Date;
	options: PollOption[];
}

export interface PollOption {
	id: number;
	label: string;
	votes: number;
}

export type PollState = PollRow["state"];

/** Before, while or after votes are taken. */
export type PollPhase = "coming" | "open" | "closed";

/** The tag of which polls there are; votes of one change its own alone. */
export const POLLS_TAG = "polls";
export const toPollTag = (id: number) => `poll:${id}`;

export function toPollPhase({ opensAt, closesAt }: Pick<Poll, "opensAt" | "closesAt">, now: Date): PollPhase {
	if (now >= closesAt) return "closed";
	return now < opensAt ? "coming" : "open";
}

export const POLL_LIST_PATH = "/tham-do";
export const toPollListPath = (page: number) => (page === 1 ? POLL_LIST_PATH : `${POLL_LIST_PATH}/trang/${page}`);

export function toPollPath({ id, slug }: Pick<Poll, "id" | "slug">): string {
	return `/tham-do/${slug}-${id}`;
}

/** Where a vote is sent. */
export const toVotePath = (poll: Pick<Poll, "id" | "slug">) => `${toPollPath(poll)}/bo-phieu`;
export const toResultPath = (poll: Pick<Poll, "id" | "slug">) => `${toPollPath(poll)}/ket-qua`;

/** The field of the answer that was chosen. */
export const VOTE_FIELD = "lua-chon";

export const countVotes = ({ options }: Pick<Poll, "options">) => options.reduce((sum, { votes }) => sum + votes, 0);

/** "33,3%" of all votes; "0%" while there are none. */
export function formatShare(votes: number, all: number): string {
	return `${String(all === 0 ? 0 : Math.round((votes * 1000) / all) / 10).replace(".", ",")}%`;
}

export const DESK_POLLS_PATH = "/admin/tham-do";

/** A poll cannot be changed as somebody wanted; nothing was changed. */
export class PollError extends PersonError {
	override name = "PollError";
}
