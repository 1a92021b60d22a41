import { db, type Reader, type Tx } from "../../db/client.ts";
import { type AuditRow, listAuditRows } from "../../db/queries/audit.ts";
import { deleteFactors } from "../../db/queries/second-factors.ts";
import { countActiveHolders, raiseUserEpoch, updateUser } from "../../db/queries/users.ts";
import { AccountError } from "./account.ts";
import type { Actor } from "./actor.ts";
import { noteAccount, requireOtherAccount } from "./managed-account.ts";
import { requireCan } from "./policy.ts";

const REQUEST_MS = 24 * 3_600_000;
/** The request is its row in the log, which nobody can change, until one of the others follows it. */
const ASKED = "factor.askReset";
const ENDINGS = ["factor.reset", "factor.refuseReset"];

/** A colleague asked that an account lose its second factor; another has to agree. */
export interface FactorResetRequest {
	askedBy: number;
	askedByName: string;
	reason: string;
	expiresAt: Date;
}

function toRequest({ userId, actorName, details, at }: AuditRow): FactorResetRequest | null {
	if (userId === null) return null;
	const expiresAt = new Date(at.getTime() + REQUEST_MS);
	return { askedBy: userId, askedByName: actorName, reason: String(details.reason ?? ""), expiresAt };
}

/** The request that waits for a second administrator; null when there is none, or it is older than a day. */
export async function getFactorResetRequest(
	reader: Reader,
	userId: number,
	now = new Date(),
): Promise<FactorResetRequest | null> {
	const filter = { subject: `user:${userId}`, actions: [ASKED, ...ENDINGS] };
	const [last] = await listAuditRows(reader, filter, { below: null, limit: 1 });
	const request = last?.action === ASKED ? toRequest(last) : null;
	return request && request.expiresAt > now ? request : null;
}

async function requireRequest(tx: Tx, userId: number, now: Date): Promise<FactorResetRequest> {
	const request = await getFactorResetRequest(tx, userId, now);
	if (request) return request;
	throw new AccountError("no request", "Không có yêu cầu nào đang chờ, hoặc yêu cầu đã quá 24 giờ.");
}

/**
 * Asks that an account lose its second factor, as when the telephone is lost. Nothing changes until another
 * administrator agrees, within 24 hours (spec/security.md 4.3).
 * @throws NotAllowedError, AccountError: no such account, the actor's own, asked before, no reason, no other administrator.
 */
export async function askFactorReset(actor: Actor, userId: number, reason: string, now = new Date()): Promise<void> {
	requireCan(actor, "user.manage");
	if (reason.trim() === "")
		throw new AccountError("no reason", "Chưa có lý do.", {
			reason: "Hãy ghi lý do, và cách bạn đã nhận ra người đề nghị.",
		});
	await db.tx(async (tx) => {
		await requireOtherAccount(tx, actor, userId);
		if (await getFactorResetRequest(tx, userId, now)) {
			throw new AccountError("asked before", "Đã có một yêu cầu đang chờ người quản trị thứ hai.");
		}
		if ((await countActiveHolders(tx, "quan_tri")) < 2) {
			throw new AccountError(
				"a single administrator",
				"Cổng chỉ có một người quản trị. Hãy đặt lại tại máy chủ: npm run portal -- user reset-factor <e-mail>.",
			);
		}
		await noteAccount(tx, actor, userId, { action: ASKED, reason: reason.trim() });
	});
}

async function removeFactors(tx: Tx, userId: number): Promise<void> {
	await updateUser(tx, userId, { totpSecret: null, totpConfirmedAt: null, totpStep: 0 });
	await deleteFactors(tx, userId);
	await raiseUserEpoch(tx, userId);
}

/**
 * Agrees to a colleague's request: authenticator, recovery codes and passkeys go, sessions end.
 * @throws NotAllowedError, AccountError: no such account, the actor's own, no request, the actor's own request.
 */
export async function approveFactorReset(actor: Actor, userId: number, now = new Date()): Promise<void> {
	requireCan(actor, "user.manage");
	await db.tx(async (tx) => {
		await requireOtherAccount(tx, actor, userId);
		const { askedBy, askedByName } = await requireRequest(tx, userId, now);
		if (actor.kind === "user" && actor.userId === askedBy) {
			throw new AccountError("own request", "Người đã yêu cầu không tự đồng ý được. Hãy nhờ một người quản trị khác.");
		}
		await removeFactors(tx, userId);
		await noteAccount(tx, actor, userId, { action: "factor.reset", askedBy: askedByName });
	});
}

/** Lays a request aside; also whoever made it may. @throws NotAllowedError, AccountError: no such account, no request. */
export async function refuseFactorReset(actor: Actor, userId: number, now = new Date()): Promise<void> {
	requireCan(actor, "user.manage");
	await db.tx(async (tx) => {
		await requireOtherAccount(tx, actor, userId);
		const { askedByName } = await requireRequest(tx, userId, now);
		await noteAccount(tx, actor, userId, { action: "factor.refuseReset", askedBy: askedByName });
	});
}

/**
 * Removes the second factor at once, from the terminal of the machine alone: whoever sits there holds the database.
 * @throws AccountError for a person, or when there is no such account.
 */
export async function resetFactor(actor: Actor, userId: number): Promise<void> {
	if (actor.kind === "user") throw new AccountError("by one person", "Cần hai người quản trị cùng đồng ý.");
	await db.tx(async (tx) => {
		await requireOtherAccount(tx, actor, userId);
		await removeFactors(tx, userId);
		await noteAccount(tx, actor, userId, { action: "factor.reset" });
	});
}
