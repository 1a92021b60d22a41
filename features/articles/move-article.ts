import { db, type Tx } from "../../db/client.ts";
import { type ArticleRow, getArticleRow, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getOpenDraft } from "../../db/queries/pending-drafts.ts";
import { getLatestRevisionHead } from "../../db/queries/revisions.ts";
import { PersonError } from "../../lib/person-error.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { listArticleFaults } from "./article-faults.ts";
import { ArticleInputError } from "./article-input.ts";
import { requireArticle } from "./article-missing.ts";
import { getArticleInput } from "./article-to-input.ts";
import { settleLists } from "./article-writing.ts";
import { type ChangeChoice, requireChoice } from "./change-choice.ts";
import { requireRightsOverLive } from "./live-rights.ts";
import { mergePendingDraft } from "./merge-pending-draft.ts";
import { toMoveColumns } from "./move-columns.ts";
import { notifyMove } from "./notify-move.ts";
import { toWork } from "./work.ts";
import { canMove, MOVES, type Move, STATE_NAMES } from "./workflow.ts";

const SHORTEST_REASON = 10;

/** The article is not where this move begins: somebody moved it before. */
export class IllegalMoveError extends PersonError {
	override name = "IllegalMoveError";

	constructor(articleId: number, row: ArticleRow, move: string) {
		super(
			`article ${articleId} is ${row.state}: no ${move}`,
			`Bài đang ở trạng thái “${STATE_NAMES[row.state]}” nên không làm được việc này. Có thể người khác vừa xử lý; hãy tải lại trang.`,
		);
	}
}

export interface MoveRequest {
	/** Name of a move of `workflow.ts`. */
	move: string;
	/** The version the person saw. */
	baseVersion: number;
	reason: string;
	/** The person has looked at what the checklist asks about. */
	hasLooked?: boolean;
	/** When it is to happen, for a move that needs a time. */
	at?: Date | null;
	/** What a pending draft means for who has read the article. */
	change?: ChangeChoice | null;
}

function requireMove(row: ArticleRow, name: string): Move {
	const move = MOVES.find((candidate) => candidate.name === name && candidate.from === row.state);
	if (!move) throw new IllegalMoveError(row.id, row, name);
	return move;
}

function requireReason(move: Move, reason: string): void {
	if (!move.needsReason || [...reason].length >= SHORTEST_REASON) return;
	throw new ArticleInputError(
		"no reason",
		`Hãy ghi lý do, ít nhất ${SHORTEST_REASON} ký tự, để người viết biết cần làm gì.`,
	);
}

/** @throws ArticleInputError naming what is to be mended, or looked at, before readers see the text. */
async function requireSound(
	tx: Tx,
	articleId: number,
	{ to }: Move,
	{ hasLooked, at }: Pick<MoveRequest, "hasLooked" | "at">,
): Promise<void> {
	const { input } = await getArticleInput(tx, articleId);
	const goesOutAt = to === "published" ? new Date() : to === "scheduled" ? (at ?? new Date()) : null;
	const faults = await listArticleFaults(tx, input, goesOutAt);
	const open = faults.filter(({ weight }) => weight === "blocks" || !hasLooked);
	if (open.length === 0) return;
	throw new ArticleInputError(
		`${open.length} faults`,
		`Bài chưa đi tiếp được: ${open.map(({ text }) => text).join(" ")}`,
	);
}

async function note(tx: Tx, actor: Actor, row: ArticleRow, { name, from, to }: Move, version: number, reason: string) {
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: `article.${name}`,
		subject: `article:${row.id}`,
		details: {
			from,
			to,
			version,
			hash: (await getLatestRevisionHead(tx, row.id))?.contentHash,
			...(reason === "" ? {} : { reason }),
		},
	});
}

/** An article has one pending draft: a second one stays where it was thrown. */
async function requireOnlyDraft(tx: Tx, { revisesId, state }: ArticleRow): Promise<void> {
	if (state !== "trash" || revisesId === null) return;
	const open = await getOpenDraft(tx, revisesId);
	if (!open) return;
	throw new ArticleInputError(`draft ${open.id} is open`, `Bài này đang có bản sửa khác (số ${open.id}).`);
}

/** What was chosen for a pending draft, now or when it was scheduled; null for any other article. */
function toChoice(row: ArticleRow, { to }: Move, change: MoveRequest["change"]): ChangeChoice | null {
	if (row.revisesId === null || (to !== "published" && to !== "scheduled")) return null;
	const isChosen = row.state === "scheduled" && !change;
	if (!isChosen) return requireChoice(change);
	return row.correctionKind ? { kind: row.correctionKind, note: row.correctionNote } : { kind: "minor" };
}

/**
 * Moves an article one step along the newsroom's way. What readers see changes with the same commit; of a pending draft
 * it is the article that it replaces.
 * @returns the new version. @throws ArticleMissingError, IllegalMoveError, NotAllowedError, ArticleInputError without the
 * reason, time, choice or lead that the move asks for, VersionConflictError when somebody saved after `baseVersion`.
 */
export async function moveArticle(actor: Actor, articleId: number, request: MoveRequest): Promise<number> {
	const reason = request.reason.trim();
	return db.tx(async (tx) => {
		const row = requireArticle(await getArticleRow(tx, articleId), articleId);
		const move = requireMove(row, request.move);
		if (!canMove(actor, move, await toWork(tx, row))) throw new NotAllowedError(`${actor.name} may not ${move.name}`);
		requireReason(move, reason);
		if (move.isChecked) await requireSound(tx, articleId, move, request);
		await requireOnlyDraft(tx, row);
		const choice = toChoice(row, move, request.change);
		await requireRightsOverLive(tx, actor, row, move, choice);
		const columns = toMoveColumns(actor, row, move, { at: request.at ?? null, choice });
		const version = await updateArticle(tx, articleId, request.baseVersion, columns);
		if (columns.state === "merged" && choice) await mergePendingDraft(tx, actor, row, choice);
		const isForReaders = move.from === "published" || columns.state === "published";
		if (isForReaders) await settleLists(tx, articleId, move.to === "taken_down" ? "removed" : "changed");
		await note(tx, actor, row, { ...move, to: columns.state }, version, reason);
		await notifyMove(tx, actor, row, move, reason);
		return version;
	});
}
