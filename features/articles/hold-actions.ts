"use server";

import { redirect } from "next/navigation";
import { defineAction } from "../accounts/define-action.ts";
import { articleAtVersion } from "./manuscript-form.ts";
import { takeOverArticle } from "./take-over-article.ts";

export const takeOverArticleAction = defineAction(
	{ access: { step: "done" }, schema: articleAtVersion.pick({ articleId: true }) },
	async ({ actor }, { articleId }) => {
		await takeOverArticle(actor, articleId);
		return redirect(`/admin/bai-viet/${articleId}`);
	},
);
