import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { takeRecoveryCode } from "../../db/queries/second-factors.ts";
import { getUserRow, takeTotpStep, type UserRow, updateUser } from "../../db/queries/users.ts";
import { toBase32Spelling } from "../../lib/base32.ts";
import { hashToken } from "../../lib/sealed.ts";
import { toActorColumns } from "./actor.ts";
import { FormError } from "./form-state.ts";
import { type Place, raiseSession, type Staff } from "./session.ts";
import { countFactorTry, forgetFactorTries } from "./sign-in-limits.ts";
import { findTotpStep, makeTotpSecret, openTotpSecret } from "./totp.ts";

const WRONG = "Mã không đúng hoặc đã dùng rồi. Hãy đợi mã mới trên ứng dụng rồi nhập lại.";
const NOT_BEGUN = "Hãy mở lại trang này và quét mã mới.";

async function requireUser(staff: Staff): Promise<UserRow> {
	const user = await getUserRow(db.read, staff.actor.userId);
	if (!user) throw new Error(`no account ${staff.actor.userId}`);
	return user;
}

async function requireTry(userId: number): Promise<void> {
	const waitSeconds = await countFactorTry(userId);
	if (waitSeconds > 0) {
		throw new FormError(`Nhập sai quá nhiều lần. Hãy đợi ${Math.ceil(waitSeconds / 60)} phút rồi thử lại.`);
	}
}

/** The secret the account is to confirm, in base32; made when there is none. @throws FormError when one is confirmed. */
export async function getTotpOffer(staff: Staff): Promise<string> {
	const user = await requireUser(staff);
	if (user.totpConfirmedAt) throw new FormError("Tài khoản này đã có ứng dụng xác thực.");
	if (user.totpSecret) return openTotpSecret(user.totpSecret);
	const totpSecret = makeTotpSecret();
	await db.tx((tx) => updateUser(tx, user.id, { totpSecret, totpStep: 0 }));
	return openTotpSecret(totpSecret);
}

const note = (tx: Tx, staff: Staff, action: string, details: Record<string, unknown>) =>
	insertAuditEntry(tx, { ...toActorColumns(staff.actor), action, subject: `user:${staff.actor.userId}`, details });

/**
 * Confirms the account's second factor by its first right code.
 * @returns the cookie of the session that goes on. @throws FormError
 */
export async function confirmTotp(staff: Staff, code: string, place: Place): Promise<string> {
	const user = await requireUser(staff);
	if (!user.totpSecret || user.totpConfirmedAt) throw new FormError(NOT_BEGUN);
	await requireTry(user.id);
	const step = await findTotpStep(user.totpSecret, code, user.totpStep);
	if (step === null) throw new FormError(WRONG, { factorCode: WRONG });
	return db.tx(async (tx) => {
		if (!(await takeTotpStep(tx, user.id, step))) throw new FormError(WRONG, { factorCode: WRONG });
		await updateUser(tx, user.id, { totpConfirmedAt: new Date() });
		await note(tx, staff, "factor.add", { factor: "totp" });
		return raiseSession(tx, staff, user, place);
	});
}

/**
 * Takes the second factor of a sign-in: a code of the authenticator, or one of the recovery codes, each once.
 * @returns the cookie of the session that goes on. @throws FormError
 */
export async function passSecondFactor(staff: Staff, code: string, place: Place): Promise<string> {
	const user = await requireUser(staff);
	await requireTry(user.id);
	const step =
		user.totpSecret && user.totpConfirmedAt ? await findTotpStep(user.totpSecret, code, user.totpStep) : null;
	const token = await db.tx(async (tx) => {
		const isTotp = step !== null && (await takeTotpStep(tx, user.id, step));
		const isRecovery = !isTotp && (await takeRecoveryCode(tx, user.id, hashToken(toBase32Spelling(code))));
		if (!isTotp && !isRecovery) throw new FormError(WRONG, { factorCode: WRONG });
		await note(tx, staff, "session.factor", { factor: isTotp ? "totp" : "recovery-code" });
		return raiseSession(tx, staff, user, place);
	});
	await forgetFactorTries(user.id);
	return token;
}
