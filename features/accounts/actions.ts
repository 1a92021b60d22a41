"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import { formatDayAndTime } from "../../lib/dates.ts";
import { adminOrigin } from "../../lib/env.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { emailField, nameField } from "./account.ts";
import { inviteUser } from "./create-user.ts";
import { defineAction } from "./define-action.ts";
import { disableUser } from "./disable-user.ts";
import { enableUser } from "./enable-user.ts";
import { getPlace, setSessionCookie } from "./next-auth.ts";
import { renewRecoveryCodes } from "./recovery-codes.ts";
import { renameUser } from "./rename-user.ts";
import { renewInvitation } from "./renew-invitation.ts";
import { approveFactorReset, askFactorReset, refuseFactorReset } from "./reset-factor.ts";
import { confirmTotp, passSecondFactor } from "./second-factor.ts";
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
