"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { keepRedirects, tryRedirects } from "./keep-redirects.ts";
import type { PlannedRedirect } from "./plan-redirects.ts";
import { removeRedirect } from "./remove-redirect.ts";
import { settleMissingAddress } from "./settle-missing-address.ts";

const access = { can: "redirect.edit" } as const;
const path = z.string().min(1).max(600);

const count = (planned: readonly PlannedRedirect[]) =>
	planned.filter(({ state }) => state === "new" || state === "changed").length;

export const addRedirectAction = defineAction(
	{
		access,
		schema: z.object({
			from: z.string().trim().min(1, "Hãy ghi địa chỉ cũ.").max(600, "Dài quá."),
			to: z.string().trim().min(1, "Hãy ghi địa chỉ mới.").max(600, "Dài quá."),
		}),
	},
	async ({ actor }, { from, to }) => {
		await keepRedirects(actor, `"${from.replaceAll('"', '""')}","${to.replaceAll('"', '""')}"`);
		refresh();
		return { message: `Từ nay ${from} dẫn sang ${to}.` };
	},
);

export const importRedirectsAction = defineAction(
	{ access, schema: z.object({ list: z.string().max(900_000, "Tệp lớn quá."), isReal: z.literal("1").optional() }) },
	async ({ actor }, { list, isReal }) => {
		const planned = isReal ? await keepRedirects(actor, list) : await tryRedirects(actor, list);
		if (isReal) refresh();
		const message = isReal
			? `Đã nhập ${count(planned)} dòng.`
			: `Xem trước: ${count(planned)} trong ${planned.length} dòng sẽ được nhập. Chưa ghi gì.`;
		return { message, shown: { planned: JSON.stringify(planned.slice(0, 500)) } };
	},
);

export const removeRedirectAction = defineAction(
	{ access, schema: z.object({ fromPath: path }) },
	async ({ actor }, { fromPath }) => {
		await removeRedirect(actor, fromPath);
		refresh();
		return undefined;
	},
);

export const settleMissingAction = defineAction({ access, schema: z.object({ path }) }, async ({ actor }, fields) => {
	await settleMissingAddress(actor, fields.path);
	refresh();
	return undefined;
});
