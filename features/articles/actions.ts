"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { formatClockTime } from "../../lib/dates.ts";
import { defineAction } from "../accounts/define-action.ts";
import { duplicateArticle } from "./duplicate-article.ts";
import { dropUnsaved, keepUnsaved } from "./keep-unsaved.ts";
import { articleAtVersion, manuscriptForm, toKeptManuscript, toManuscript, unsavedForm } from "./manuscript-form.ts";
import { moveArticle } from "./move-article.ts";
import { restoreRevision } from "./restore-revision.ts";
import { beginArticle, writeArticle } from "./write-article.ts";

export const beginArticleAction = defineAction(
	{ access: { canSomewhere: "article.create" }, schema: manuscriptForm },
	async ({ actor }, manuscript) => redirect(`/admin/bai-viet/${await beginArticle(actor, toManuscript(manuscript))}`),
);

export const writeArticleAction = defineAction(
	{ access: { step: "done" }, schema: articleAtVersion.extend(manuscriptForm.shape) },
	async ({ actor }, { articleId, baseVersion, ...manuscript }) => {
		const version = await writeArticle(actor, articleId, baseVersion, toManuscript(manuscript));
		return { shown: { version: String(version), savedAt: `Đã lưu lúc ${formatClockTime(new Date())}` } };
	},
);

export const moveArticleAction = defineAction(
	{
		access: { step: "done" },
		schema: articleAtVersion.extend({
			move: z.string(),
			reason: z.string().max(1000),
			hasLooked: z.literal("1").optional(),
		}),
	},
	async ({ actor }, { articleId, hasLooked, ...request }) => {
		await moveArticle(actor, articleId, { ...request, hasLooked: hasLooked === "1" });
		return redirect(`/admin/bai-viet/${articleId}`);
	},
);

export const keepUnsavedAction = defineAction(
	{ access: { step: "done" }, schema: articleAtVersion.extend(unsavedForm.shape) },
	async ({ actor }, { articleId, baseVersion, ...manuscript }) => {
		const keptAt = await keepUnsaved(actor, articleId, baseVersion, toKeptManuscript(manuscript));
		return { shown: { keptAt: `Đã tự lưu lúc ${formatClockTime(keptAt)}` } };
	},
);

export const dropUnsavedAction = defineAction(
	{ access: { step: "done" }, schema: articleAtVersion.pick({ articleId: true }) },
	async ({ actor }, { articleId }) => {
		await dropUnsaved(actor, articleId);
	},
);

export const restoreRevisionAction = defineAction(
	{
		access: { step: "done" },
		schema: articleAtVersion.extend({ version: z.coerce.number().int().positive() }),
	},
	async ({ actor }, { articleId, baseVersion, version }) => {
		await restoreRevision(actor, articleId, baseVersion, version);
		return redirect(`/admin/bai-viet/${articleId}`);
	},
);

export const duplicateArticleAction = defineAction(
	{ access: { canSomewhere: "article.create" }, schema: z.object({ articleId: z.coerce.number().int().positive() }) },
	async ({ actor }, { articleId }) => redirect(`/admin/bai-viet/${await duplicateArticle(actor, articleId)}`),
);
