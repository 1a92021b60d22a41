import { db } from "../../db/client.ts";
import { type ArticleRow, updateArticle, VersionConflictError } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { listDueArticles, listExpiredArticles } from "../../db/queries/timed-articles.ts";
import { type Actor, systemActor, toActorColumns } from "../accounts/actor.ts";
import { ArticleInputError } from "./article-input.ts";
import { IllegalMoveError, moveArticle } from "./move-article.ts";

/** At most so many in one turn: the next follows within a second. */
const AT_ONCE = 50;
/** From here on it was late, and people are told. */
const LATE_MS = 60_000;
const WORKER = systemActor("worker");

/** Somebody, or another worker, was there first. */
const isTaken = (error: unknown) => error instanceof VersionConflictError || error instanceof IllegalMoveError;

/** What fails with one article keeps no other from its time. @throws AggregateError after the last. */
async function doEach(rows: readonly ArticleRow[], work: (row: ArticleRow) => Promise<void>): Promise<void> {
	const errors: unknown[] = [];
	for (const row of rows) await work(row).catch((error: unknown) => errors.push(error));
	if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of ${rows.length} articles failed`);
}

async function noteLate(actor: Actor, row: ArticleRow, dueAt: Date, now: Date): Promise<void> {
	const minutes = Math.floor((now.getTime() - dueAt.getTime()) / 60_000);
	const details = { title: row.title, dueAt: dueAt.toISOString(), minutes };
	const entry = { ...toActorColumns(actor), action: "article.publish-late", subject: `article:${row.id}`, details };
	await db.tx((tx) => insertAuditEntry(tx, entry));
}

/** It stays scheduled, and the reason stands beside it until somebody acts. */
async function noteFailure(row: ArticleRow, error: ArticleInputError): Promise<void> {
	await db.tx(async (tx) => {
		await updateArticle(tx, row.id, row.version, { scheduleError: error.personMessage });
		await insertAuditEntry(tx, {
			...toActorColumns(WORKER),
			action: "article.publish-failed",
			subject: `article:${row.id}`,
			details: { reason: error.personMessage },
		});
	});
}

async function publish(row: ArticleRow, dueAt: Date, now: Date): Promise<void> {
	try {
		await moveArticle(WORKER, row.id, { move: "publish", baseVersion: row.version, reason: "", hasLooked: true });
	} catch (error) {
		if (isTaken(error)) return;
		if (!(error instanceof ArticleInputError)) throw error;
		await noteFailure(row, error);
		return;
	}
	if (now.getTime() - dueAt.getTime() >= LATE_MS) await noteLate(WORKER, row, dueAt, now);
}

/**
 * Puts before readers what was scheduled for now or before, each once whatever number of workers does so: the version is
 * the claim, and it is written with the effect. What came late is noted for the newsroom; so is what may not be published.
 */
export async function publishDue(now: Date): Promise<void> {
	await doEach(await listDueArticles(db.read, now, AT_ONCE), async (row) => {
		if (row.scheduledAt) await publish(row, row.scheduledAt, now);
	});
}

/** Takes down what was to leave readers by now; the same holds for it. */
export async function takeDownExpired(now: Date): Promise<void> {
	await doEach(await listExpiredArticles(db.read, now, AT_ONCE), async (row) => {
		const request = { move: "take-down", baseVersion: row.version, reason: "Hết thời hạn đăng đã hẹn" };
		await moveArticle(WORKER, row.id, request).catch((error: unknown) => {
			if (!isTaken(error)) throw error;
		});
	});
}
