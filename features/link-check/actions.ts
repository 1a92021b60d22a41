"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { recheckLink, settleLink } from "./recheck-link.ts";

const options = { access: { can: "link.settle" }, schema: z.object({ address: z.string().min(1).max(2100) }) } as const;

export const recheckLinkAction = defineAction(options, async ({ actor }, { address }) => {
	await recheckLink(actor, address);
	refresh();
	return { message: "Sẽ hỏi lại trong một phút." };
});

export const settleLinkAction = defineAction(options, async ({ actor }, { address }) => {
	await settleLink(actor, address);
	refresh();
	return undefined;
});
