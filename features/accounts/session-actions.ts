"use server";

import * as z from "zod";
import { defineAction } from "./define-action.ts";
import { getPlace, setSessionCookie } from "./next-auth.ts";
import { passSecondFactor } from "./second-factor.ts";

/** The second factor of somebody who signs in again where they are: they stay on their page. */
export const passSecondFactorHereAction = defineAction(
	{
		access: { step: "second-factor" },
		schema: z.object({ factorCode: z.string().trim().min(1, "Hãy nhập mã.").max(60, "Mã quá dài.") }),
	},
	async (staff, { factorCode }) => {
		await setSessionCookie(await passSecondFactor(staff, factorCode, await getPlace()));
		return undefined;
	},
);
