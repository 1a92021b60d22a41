import type { Tx } from "../../db/client.ts";
import type { ArticleRow } from "../../db/queries/articles.ts";
import type { NotificationKind } from "../../db/queries/notifications.ts";
import type { Actor } from "../accounts/actor.ts";
import { listStaff } from "../accounts/list-staff.ts";
import { notify } from "../notifications/notify.ts";
import { toWork } from "./work.ts";
import { canMove, MOVES, type Move } from "./workflow.ts";

/** What is said of a move, and to whom: whose work it is, who works on it, and who may make one of the moves that follow. */
interface Telling {
	kind: NotificationKind;
	tellsOwner?: true;
	tellsAssignee?: true;
	next?: readonly string[];
}

const TELLINGS: Readonly<Record<string, Telling>> = {
	submit: { kind: "submitted", next: ["take-up"] },
	resubmit: { kind: "submitted", next: ["take-up"] },
	return: { kind: "returned", tellsOwner: true },
	forward: { kind: "forwarded", next: ["approve"] },
	"send-back": { kind: "sent-back", tellsAssignee: true },
	approve: { kind: "approved", tellsOwner: true, next: ["publish"] },
	publish: { kind: "published", tellsOwner: true },
	"take-down": { kind: "taken-down", tellsOwner: true },
};

async function listNext(tx: Tx, row: ArticleRow, { to }: Pick<Move, "to">, names: readonly string[]) {
	if (names.length === 0) return [];
	const work = { ...(await toWork(tx, row)), state: to };
	const moves = MOVES.filter(({ name, from }) => names.includes(name) && from === to);
	const staff = await listStaff(tx);
	return staff.filter((person) => moves.some((move) => canMove(person, move, work))).map(({ userId }) => userId);
}

/**
 * Tells of a move, in its own transaction, those whom it concerns: each once.
 * @param row the article before the move. @param reason as it was given with the move.
 */
export async function notifyMove(tx: Tx, actor: Actor, row: ArticleRow, move: Move, reason: string): Promise<void> {
	const telling = TELLINGS[move.name];
	if (!telling) return;
	const { kind, tellsOwner, tellsAssignee, next = [] } = telling;
	const told = [tellsOwner && row.ownerId, tellsAssignee && row.assigneeId, ...(await listNext(tx, row, move, next))];
	const event = { eventKey: `article:${row.id}:${move.name}:${row.version}`, kind, articleId: row.id, detail: reason };
	await notify(
		tx,
		actor,
		event,
		told.filter((id) => typeof id === "number"),
	);
}
