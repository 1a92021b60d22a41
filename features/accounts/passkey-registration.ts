import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { getPasskeyWithUser, insertPasskey, listPasskeyRows } from "../../db/queries/passkeys.ts";
import { getUserRow } from "../../db/queries/users.ts";
import { toActorColumns } from "./actor.ts";
import { FormError } from "./form-state.ts";
import { listTransports, parseRegistrationAnswer, type RegistrationAnswer, readChallenge } from "./passkey-answer.ts";
import { getRelyingParty, makeChallenge, takeChallenge } from "./passkey-challenge.ts";
import { type Place, raiseSession, type Staff } from "./session.ts";

/** EdDSA, ES256, RS256: what every authenticator in use speaks. */
const ALGORITHMS = [-8, -7, -257];
const MOST_KEYS = 10;
const UNUSABLE = "Chưa thêm được khóa: thiết bị trả lời quá chậm hoặc trang đã mở quá lâu. Hãy bấm thêm khóa lần nữa.";
const TAKEN = "Khóa này đã có trong danh sách.";
const TOO_MANY = `Mỗi tài khoản có nhiều nhất ${MOST_KEYS} khóa. Hãy gỡ một khóa không dùng nữa.`;

/** Asks the browser for a new key. @returns the options as JSON. @throws FormError when there are ten. */
export async function offerPasskey(staff: Staff, siteName: string): Promise<string> {
	const { userId, name } = staff.actor;
	const own = await listPasskeyRows(db.read, userId);
	if (own.length >= MOST_KEYS) throw new FormError(TOO_MANY);
	const options = await generateRegistrationOptions({
		rpName: siteName,
		rpID: getRelyingParty().rpID,
		userID: new TextEncoder().encode(String(userId)),
		userName: staff.email,
		userDisplayName: name,
		challenge: await makeChallenge("passkey-registration", userId),
		timeout: 300_000,
		excludeCredentials: own.map(({ credentialId: id, transports }) => ({ id, transports })),
		authenticatorSelection: { residentKey: "required", userVerification: "required" },
		supportedAlgorithmIDs: ALGORITHMS,
	});
	return JSON.stringify(options);
}

/** What is wrong with an answer is of no use to the person; what it proves is nothing. */
async function verify(answer: RegistrationAnswer, expectedChallenge: string) {
	const { rpID, origin } = getRelyingParty();
	const verdict = await verifyRegistrationResponse({
		...{ response: answer, expectedChallenge, expectedOrigin: origin, expectedRPID: rpID },
		...{ requireUserVerification: true, supportedAlgorithmIDs: ALGORITHMS },
	}).catch(() => null);
	if (!verdict?.verified) throw new FormError(UNUSABLE);
	return verdict.registrationInfo.credential;
}

/**
 * Adds a key to the account. It proves both factors, so the session of a password alone goes on as one of both.
 * @param answer the browser's, as JSON. @returns the new session's cookie, or null when the present one goes on.
 * @throws FormError
 */
export async function addPasskey(
	staff: Staff,
	{ keyName, answer: text }: { keyName: string; answer: string },
	place: Place,
): Promise<string | null> {
	const { userId } = staff.actor;
	const answer = parseRegistrationAnswer(text);
	const challenge = answer ? readChallenge(answer) : "";
	const taken = await takeChallenge(challenge, "passkey-registration");
	if (!answer || taken?.userId !== userId) throw new FormError(UNUSABLE);
	const { id: credentialId, publicKey, counter } = await verify(answer, challenge);
	return db.tx(async (tx) => {
		const user = await getUserRow(tx, userId);
		if (!user) throw new Error(`no account ${userId}`);
		if (await getPasskeyWithUser(tx, credentialId)) throw new FormError(TAKEN);
		await insertPasskey(tx, {
			...{ credentialId, userId, counter, transports: listTransports(answer), name: keyName, createdAt: new Date() },
			publicKey: Buffer.from(publicKey).toString("base64url"),
		});
		const details = { factor: "passkey", name: keyName };
		const entry = { action: "factor.add", subject: `user:${userId}`, details };
		await insertAuditEntry(tx, { ...toActorColumns(staff.actor), ...entry });
		return staff.level === 1 ? raiseSession(tx, staff, user, place) : null;
	});
}
