"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { FormError } from "../accounts/form-state.ts";
import { getPlace, setSessionCookie } from "../accounts/next-auth.ts";
import { countUnitStep } from "../accounts/sign-in-limits.ts";
import { toUnitRefusal } from "./finish-unit-flow.ts";
import { removeUnitAccounts } from "./remove-unit-accounts.ts";
import { getUnitProvider, toUnitSentence, type UnitProvider } from "./unit-account.ts";
import { beginUnitFlow } from "./unit-account-flow.ts";
import { setFlowCookie } from "./unit-account-routes.ts";
import { unlinkUnitAccount } from "./unlink-unit-account.ts";

function requireProvider(): UnitProvider {
	const provider = getUnitProvider();
	if (!provider) throw new FormError("Ở đây không đăng nhập bằng tài khoản đơn vị.");
	return provider;
}

async function begin(provider: UnitProvider, sessionId: string): Promise<string> {
	if (await countUnitStep((await getPlace()).address)) throw new FormError(toUnitSentence("cho", provider.name));
	try {
		const { token, address } = await beginUnitFlow(provider, sessionId);
		await setFlowCookie(token);
		return address;
	} catch (error) {
		throw new FormError(toUnitSentence(toUnitRefusal(error), provider.name));
	}
}

export const linkUnitAccountAction = defineAction(
	{ access: { step: "done" }, schema: z.object({}), isSensitive: true },
	async (staff) => redirect(await begin(requireProvider(), staff.sessionId)),
);

export const removeUnitAccountsAction = defineAction(
	{
		access: { can: "user.manage" },
		schema: z.object({ userId: z.coerce.number().int().positive() }),
		isSensitive: true,
	},
	async ({ actor }, { userId }) => {
		await removeUnitAccounts(actor, userId);
		refresh();
		return { message: "Đã gỡ liên kết." };
	},
);

export const unlinkUnitAccountAction = defineAction(
	{ access: { step: "done" }, schema: z.object({}), isSensitive: true },
	async (staff) => {
		await setSessionCookie(await unlinkUnitAccount(requireProvider(), staff, await getPlace()));
		return redirect("/admin/ca-nhan");
	},
);
