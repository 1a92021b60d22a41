import { db, type Tx } from "../../db/client.ts";
import { countPasskeys, listPasskeyRows, type PasskeyRow } from "../../db/queries/passkeys.ts";
import { countRecoveryCodes, deleteRecoveryCodes } from "../../db/queries/second-factors.ts";
import { getUserRow } from "../../db/queries/users.ts";
import { FormError } from "./form-state.ts";
import { type Place, renewSession, type Staff } from "./session.ts";

/** A key as its owner sees it. */
export type OwnPasskey = Pick<PasskeyRow, "credentialId" | "name" | "createdAt" | "lastUsedAt">;

/** What an account is proved by, besides its password. */
export interface OwnFactors {
	/** Null without an authenticator. */
	totpSince: Date | null;
	passkeys: OwnPasskey[];
	recoveryCodesLeft: number;
}

/** The factors of whoever is signed in. */
export async function getOwnFactors({ actor: { userId } }: Staff): Promise<OwnFactors> {
	const [user, passkeys, recoveryCodesLeft] = await Promise.all([
		getUserRow(db.read, userId),
		listPasskeyRows(db.read, userId),
		countRecoveryCodes(db.read, userId),
	]);
	return {
		...{ totpSince: user?.totpConfirmedAt ?? null, recoveryCodesLeft },
		passkeys: passkeys.map(({ credentialId, name, createdAt, lastUsedAt }) => ({
			...{ credentialId, name, createdAt, lastUsedAt },
		})),
	};
}

const LAST =
	"Vai trò của bạn bắt buộc có lớp bảo vệ thứ hai, và đây là lớp cuối cùng. Hãy thêm một khóa khác hoặc ứng dụng xác thực trước.";

/**
 * Opens a session for this browser alone after a factor went; recovery codes stand for nothing when it was the last.
 * @returns the new cookie's value. @throws FormError when the role asks for a factor and none is left.
 */
export async function renewAfterLoss(tx: Tx, staff: Staff, place: Place): Promise<string> {
	const { userId } = staff.actor;
	// First, because it makes two who remove a factor at once wait for each other.
	const token = await renewSession(tx, userId, { level: staff.level, place });
	const user = await getUserRow(tx, userId);
	const isLeft = user?.totpConfirmedAt != null || (await countPasskeys(tx, userId)) > 0;
	if (!isLeft && staff.needsSecondFactor) throw new FormError(LAST);
	if (!isLeft) await deleteRecoveryCodes(tx, userId);
	return token;
}
