import { db, type Reader } from "../../db/client.ts";
import {
	type ArticleLockRow,
	deleteArticleLock,
	getArticleLock,
	putArticleLock,
	touchArticleLock,
} from "../../db/queries/article-locks.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import type { Actor } from "../accounts/actor.ts";
import { HEARTBEAT_MS, type Holding, isLockAlive } from "./article-lock.ts";
import { toWork } from "./work.ts";
import { canWrite } from "./workflow.ts";

type Person = Actor & { kind: "user" };
type Lock = ArticleLockRow & { userName: string };

const CLOSED: Holding = { state: "closed" };
const HELD: Holding = { state: "held" };

/** How an article stands for somebody who may write it. @returns null when nobody holds it. */
function toHolding(lock: Lock | null, { userId }: Person, now: Date): Holding | null {
	if (!lock || !isLockAlive(lock, now)) return null;
	if (lock.userId === userId) return HELD;
	const { userName: name, since, takenFromId } = lock;
	return { state: "other", name, since: since.getTime(), isTakenFromYou: takenFromId === userId };
}

async function mayWrite(reader: Reader, actor: Person, articleId: number): Promise<boolean> {
	const row = await getArticleRow(reader, articleId);
	return row !== null && canWrite(actor, await toWork(reader, row));
}

/** Who else holds the article just now; null when nobody does. */
export async function getOtherHolder(actor: Person, articleId: number, now = new Date()) {
	const holding = toHolding(await getArticleLock(db.read, articleId), actor, now);
	return holding?.state === "other" ? holding : null;
}

/**
 * Takes the article for the actor to write, or says that they are still at it. Somebody else's lock stays until two
 * minutes after they were last heard of.
 */
export async function holdArticle(actor: Person, articleId: number, now = new Date()): Promise<Holding> {
	if (!(await mayWrite(db.read, actor, articleId))) return CLOSED;
	const seen = await getArticleLock(db.read, articleId);
	const isFresh = seen !== null && now.getTime() - seen.heartbeatAt.getTime() < HEARTBEAT_MS - 5000;
	const known = toHolding(seen, actor, now);
	if (known && (known.state === "other" || isFresh)) return known;
	return db.tx(async (tx) => {
		const lock = await getArticleLock(tx, articleId);
		const holding = toHolding(lock, actor, now);
		if (holding?.state === "held") await touchArticleLock(tx, articleId, actor.userId, now);
		if (holding) return holding;
		await putArticleLock(tx, { articleId, userId: actor.userId, since: now, heartbeatAt: now, takenFromId: null });
		return HELD;
	});
}

/** The actor has left the sheet; somebody else's lock stays. */
export async function releaseArticle(actor: Person, articleId: number): Promise<void> {
	await db.tx((tx) => deleteArticleLock(tx, articleId, actor.userId));
}
