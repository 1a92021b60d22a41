"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { makePreviewLink } from "./make-preview-link.ts";
import { articleAtVersion } from "./manuscript-form.ts";
import { revokePreviewLink } from "./revoke-preview-link.ts";

const toPath = (articleId: number) => `/admin/bai-viet/${articleId}/xem-truoc`;

export const makePreviewLinkAction = defineAction(
	{ access: { step: "done" }, schema: articleAtVersion.pick({ articleId: true }) },
	async ({ actor }, { articleId }) => {
		await makePreviewLink(actor, articleId);
		return redirect(toPath(articleId));
	},
);

export const revokePreviewLinkAction = defineAction(
	{ access: { step: "done" }, schema: z.object({ linkId: z.coerce.number().int().positive() }) },
	async ({ actor }, { linkId }) => redirect(toPath(await revokePreviewLink(actor, linkId))),
);
