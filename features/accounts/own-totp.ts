import * as z from "zod";
import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getUserRow, updateUser } from "../../db/queries/users.ts";
import { openSealed, seal } from "../../lib/sealed.ts";
import { getSecrets } from "../../lib/secrets.ts";
import { toActorColumns } from "./actor.ts";
import { FormError } from "./form-state.ts";
import { renewAfterLoss } from "./own-factors.ts";
import { type Place, renewSession, type Staff } from "./session.ts";
import { countFactorTry, forgetFactorTries } from "./sign-in-limits.ts";
import { findTotpStep, makeTotpSecret, openTotpSecret } from "./totp.ts";

const PURPOSE = "totp-offer";
const GOOD_FOR_MS = 30 * 60_000;
const WRONG = "Mã không đúng hoặc đã cũ. Hãy đợi mã mới trên ứng dụng rồi nhập lại.";
const TOO_OLD = "Trang này đã mở quá lâu. Hãy tải lại trang và quét hình mới.";

const offerShape = z.object({ stored: z.string(), userId: z.number(), until: z.number() });

/**
 * A secret for a new telephone. Until its first code comes nothing is stored, and the old telephone stays good.
 * @returns the secret in base32, and the same sealed for the form to bring back.
 */
export function offerTotp(staff: Staff, now = new Date()): { secret: string; offer: string } {
	const stored = makeTotpSecret();
	const content = { stored, userId: staff.actor.userId, until: now.getTime() + GOOD_FOR_MS };
	return { secret: openTotpSecret(stored), offer: seal(JSON.stringify(content), getSecrets().totpKey, PURPOSE) };
}

function openOffer(offer: string, userId: number, now: Date): string {
	try {
		const content = offerShape.parse(JSON.parse(openSealed(offer, getSecrets().totpKey, PURPOSE)));
		if (content.userId === userId && content.until > now.getTime()) return content.stored;
	} catch {
		// Sealed by nobody here: the same as too old.
	}
	throw new FormError(TOO_OLD);
}

/**
 * Makes the offered secret the account's own, in the place of the one before. Every other session ends.
 * @returns the cookie of the session that goes on, of both factors. @throws FormError
 */
export async function setOwnTotp(
	staff: Staff,
	{ offer, factorCode }: { offer: string; factorCode: string },
	place: Place,
	now = new Date(),
): Promise<string> {
	const { userId } = staff.actor;
	const totpSecret = openOffer(offer, userId, now);
	if ((await countFactorTry(userId, now)) > 0) throw new FormError("Nhập sai quá nhiều lần. Hãy đợi 15 phút.");
	const totpStep = await findTotpStep(totpSecret, factorCode, 0, now);
	if (totpStep === null) throw new FormError(WRONG, { factorCode: WRONG });
	await forgetFactorTries(userId);
	return db.tx(async (tx) => {
		const token = await renewSession(tx, userId, { level: 2, place });
		const former = await getUserRow(tx, userId);
		await updateUser(tx, userId, { totpSecret, totpStep, totpConfirmedAt: now });
		const action = former?.totpConfirmedAt ? "factor.replace" : "factor.add";
		const entry = { action, subject: `user:${userId}`, details: { factor: "totp" } };
		await insertAuditEntry(tx, { ...toActorColumns(staff.actor), ...entry });
		return token;
	});
}

/**
 * Takes the authenticator from an account whose role asks for none. Every other session ends.
 * @returns the cookie of the session that goes on. @throws FormError
 */
export async function removeOwnTotp(staff: Staff, place: Place): Promise<string> {
	const { userId } = staff.actor;
	if (staff.needsSecondFactor)
		throw new FormError("Vai trò của bạn cần ứng dụng xác thực. Bạn chỉ có thể đổi sang điện thoại khác.");
	return db.tx(async (tx) => {
		await updateUser(tx, userId, { totpSecret: null, totpConfirmedAt: null, totpStep: 0 });
		const entry = { action: "factor.remove", subject: `user:${userId}`, details: { factor: "totp" } };
		await insertAuditEntry(tx, { ...toActorColumns(staff.actor), ...entry });
		return renewAfterLoss(tx, staff, place);
	});
}
