"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import { formatDayAndTime } from "../../lib/dates.ts";
import { adminOrigin } from "../../lib/env.ts";
import { getSite } from "../settings/queries.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { emailField, nameField } from "./account.ts";
import { changePassword } from "./change-password.ts";
import { inviteUser } from "./create-user.ts";
import { defineAction } from "./define-action.ts";
import { disableUser } from "./disable-user.ts";
import { enableUser } from "./enable-user.ts";
import { getPlace, setSessionCookie } from "./next-auth.ts";
import { removeOwnTotp, setOwnTotp } from "./own-totp.ts";
import { addPasskey, offerPasskey } from "./passkey-registration.ts";
import { removePasskey } from "./passkey-removal.ts";
import { offerPasskeySignIn, passWithPasskey } from "./passkey-sign-in.ts";
import { countOwnRecoveryCodes, renewRecoveryCodes } from "./recovery-codes.ts";
import { renameUser } from "./rename-user.ts";
import { renewInvitation } from "./renew-invitation.ts";
import { approveFactorReset, askFactorReset, refuseFactorReset } from "./reset-factor.ts";
import { confirmTotp, passSecondFactor } from "./second-factor.ts";
import { endOtherSessions, endSession, type Staff } from "./session.ts";
import { setUserRoles } from "./set-user-roles.ts";

const newPassword = z.string("Hãy nhập mật khẩu mới.").min(1, "Hãy nhập mật khẩu mới.");

export const acceptInvitationAction = defineAction(
	{ access: "anyone", schema: z.object({ inviteCode: z.string(), newPassword }) },
	async (_staff, { inviteCode, newPassword: password }) => {
		await acceptInvitation(inviteCode, password);
		return { message: "Đã đặt mật khẩu. Bây giờ bạn đăng nhập bằng địa chỉ e-mail và mật khẩu này." };
	},
);

const factorCode = z.string().trim().min(1, "Hãy nhập mã.").max(60, "Mã quá dài.");

async function goOn(token: string, path: string): Promise<never> {
	await setSessionCookie(token);
	redirect(path);
}

export const confirmTotpAction = defineAction(
	{ access: { step: "enrolment" }, schema: z.object({ factorCode }) },
	async (staff, { factorCode: code }) =>
		goOn(await confirmTotp(staff, code, await getPlace()), "/admin/ca-nhan/ma-khoi-phuc"),
);

export const passSecondFactorAction = defineAction(
	{ access: { step: "second-factor" }, schema: z.object({ factorCode }) },
	async (staff, { factorCode: code }) => goOn(await passSecondFactor(staff, code, await getPlace()), "/admin"),
);

export const renewRecoveryCodesAction = defineAction(
	{ access: { step: "done" }, schema: z.object({}), isSensitive: true },
	async (staff) => ({
		message: "Đây là mười mã mới. Chúng chỉ hiện lần này.",
		shown: { codes: (await renewRecoveryCodes(staff)).join("\n") },
	}),
);

const HERE = "/admin/ca-nhan";
const CODES = "/admin/ca-nhan/ma-khoi-phuc";
const currentPassword = z.string("Hãy nhập mật khẩu hiện tại.").min(1, "Hãy nhập mật khẩu hiện tại.");

export const changePasswordAction = defineAction(
	{ access: { step: "done" }, schema: z.object({ currentPassword, newPassword }) },
	async (staff, passwords) => {
		await setSessionCookie(await changePassword(staff, passwords, await getPlace()));
		return { message: "Đã đổi mật khẩu. Mọi phiên khác đã kết thúc." };
	},
);

export const endSessionAction = defineAction(
	{ access: { step: "done" }, schema: z.object({ sessionId: z.hex().length(64) }), isSensitive: true },
	async (staff, { sessionId }) => {
		await endSession(staff, sessionId);
		refresh();
		return undefined;
	},
);

export const endOtherSessionsAction = defineAction(
	{ access: { step: "done" }, schema: z.object({}), isSensitive: true },
	async (staff) => {
		await endOtherSessions(staff);
		refresh();
		return undefined;
	},
);

const keyName = z
	.string("Hãy đặt tên cho khóa.")
	.trim()
	.normalize("NFC")
	.min(1, "Hãy đặt tên cho khóa.")
	.max(60, "Tên khóa dài nhất 60 ký tự.");
const answer = z.string().max(60_000);
const newKey = z.object({ keyName });
const madeKey = z.object({ keyName, answer });

const offerKey = async (staff: Staff) => {
	const { shortName } = await getSite();
	return { shown: { options: await offerPasskey(staff, shortName) } };
};

export const offerPasskeyAction = defineAction(
	{ access: { step: "done" }, schema: newKey, isSensitive: true },
	offerKey,
);
export const offerFirstPasskeyAction = defineAction({ access: { step: "enrolment" }, schema: newKey }, offerKey);

/** Whoever has just got the first factor needs codes for the day it is lost. */
async function goOnWithFactor(staff: Staff, token: string): Promise<never> {
	return goOn(token, (await countOwnRecoveryCodes(staff)) > 0 ? HERE : CODES);
}

export const addPasskeyAction = defineAction(
	{ access: { step: "done" }, schema: madeKey, isSensitive: true },
	async (staff, values) => {
		const token = await addPasskey(staff, values, await getPlace());
		if (token !== null) return goOnWithFactor(staff, token);
		refresh();
		return { message: `Đã thêm khóa “${values.keyName}”.` };
	},
);

export const addFirstPasskeyAction = defineAction(
	{ access: { step: "enrolment" }, schema: madeKey },
	async (staff, values) => {
		const token = await addPasskey(staff, values, await getPlace());
		return token === null ? undefined : goOnWithFactor(staff, token);
	},
);

export const removePasskeyAction = defineAction(
	{ access: { step: "done" }, schema: z.object({ credentialId: z.string().max(2000) }), isSensitive: true },
	async (staff, { credentialId }) => goOn(await removePasskey(staff, credentialId, await getPlace()), HERE),
);

export const offerPasskeySignInAction = defineAction({ access: "anyone", schema: z.object({}) }, async () => ({
	shown: { options: await offerPasskeySignIn(null, await getPlace()) },
}));

export const offerPasskeyFactorAction = defineAction(
	{ access: { step: "second-factor" }, schema: z.object({}) },
	async (staff) => ({ shown: { options: await offerPasskeySignIn(staff, await getPlace()) } }),
);

export const passWithPasskeyAction = defineAction(
	{ access: { step: "second-factor" }, schema: z.object({ answer }) },
	async (staff, { answer: text }) => goOn(await passWithPasskey(staff, text, await getPlace()), "/admin"),
);

export const setTotpAction = defineAction(
	{
		access: { step: "done" },
		schema: z.object({ factorCode, offer: z.string().max(2000) }),
		isSensitive: true,
	},
	async (staff, values) => {
		const token = await setOwnTotp(staff, values, await getPlace());
		return goOnWithFactor(staff, token);
	},
);

export const removeTotpAction = defineAction(
	{ access: { step: "done" }, schema: z.object({}), isSensitive: true },
	async (staff) => goOn(await removeOwnTotp(staff, await getPlace()), HERE),
);

const manage = { access: { can: "user.manage" }, isSensitive: true } as const;
const userId = z.coerce.number().int().positive().max(999_999_999);
const reason = z.string("Hãy ghi lý do.").trim().min(1, "Hãy ghi lý do.").max(500, "Lý do quá dài.");
const roles = z.array(z.string().max(60), "Hãy chọn ít nhất một vai trò.").max(40, "Quá nhiều vai trò.");

const toShown = ({ code, expiresAt }: { code: string; expiresAt: Date }) => ({
	link: `${adminOrigin()}/admin/moi/${code}`,
	until: formatDayAndTime(expiresAt),
});

export const inviteUserAction = defineAction(
	{ ...manage, schema: z.object({ name: nameField, email: emailField, "roles[]": roles }) },
	async ({ actor }, { "roles[]": wanted, ...values }) => ({
		shown: toShown(await inviteUser(actor, { ...values, roles: wanted })),
		message: `Đã lập tài khoản cho ${values.name}.`,
	}),
);

export const setUserRolesAction = defineAction(
	{ ...manage, schema: z.object({ userId, "roles[]": roles }) },
	async ({ actor }, { userId: id, "roles[]": wanted }) => {
		await setUserRoles(actor, id, wanted);
		refresh();
		return { message: "Đã giao vai trò." };
	},
);

export const renameUserAction = defineAction(
	{ ...manage, schema: z.object({ userId, name: nameField }) },
	async ({ actor }, { userId: id, name }) => {
		await renameUser(actor, id, name);
		refresh();
		return { message: "Đã đổi họ tên." };
	},
);

export const disableUserAction = defineAction(
	{ ...manage, schema: z.object({ userId, reason }) },
	async ({ actor }, { userId: id, reason: why }) => {
		await disableUser(actor, id, why);
		refresh();
		return { message: "Đã khóa tài khoản." };
	},
);

export const enableUserAction = defineAction(
	{ ...manage, schema: z.object({ userId }) },
	async ({ actor }, { userId: id }) => {
		await enableUser(actor, id);
		refresh();
		return { message: "Đã mở khóa tài khoản." };
	},
);

export const renewInvitationAction = defineAction(
	{ ...manage, schema: z.object({ userId }) },
	async ({ actor }, { userId: id }) => {
		const shown = toShown(await renewInvitation(actor, id));
		refresh();
		return { message: "Đã tạo liên kết mới.", shown };
	},
);

export const askFactorResetAction = defineAction(
	{ ...manage, schema: z.object({ userId, reason }) },
	async ({ actor }, { userId: id, reason: why }) => {
		await askFactorReset(actor, id, why);
		refresh();
		return { message: "Đã ghi yêu cầu." };
	},
);

export const approveFactorResetAction = defineAction(
	{ ...manage, schema: z.object({ userId }) },
	async ({ actor }, { userId: id }) => {
		await approveFactorReset(actor, id);
		refresh();
		return { message: "Đã gỡ bảo vệ hai lớp." };
	},
);

export const refuseFactorResetAction = defineAction(
	{ ...manage, schema: z.object({ userId }) },
	async ({ actor }, { userId: id }) => {
		await refuseFactorReset(actor, id);
		refresh();
		return { message: "Đã bỏ yêu cầu." };
	},
);
