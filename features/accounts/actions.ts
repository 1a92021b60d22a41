"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { acceptInvitation } from "./accept-invitation.ts";
import { defineAction } from "./define-action.ts";
import { getPlace, setSessionCookie } from "./next-auth.ts";
import { renewRecoveryCodes } from "./recovery-codes.ts";
import { confirmTotp, passSecondFactor } from "./second-factor.ts";

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
