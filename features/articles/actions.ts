"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { formatClockTime } from "../../lib/dates.ts";
import { defineAction } from "../accounts/define-action.ts";
import { acceptLiveVersion } from "./accept-live-version.ts";
import { beginPendingDraft } from "./begin-pending-draft.ts";
import { duplicateArticle } from "./duplicate-article.ts";
import { dropUnsaved, keepUnsaved } from "./keep-unsaved.ts";
import {
	articleAtTime,
	articleAtVersion,
	manuscriptForm,
	moveForm,
	toKeptManuscript,
	toManuscript,
	unsavedForm,
} from "./manuscript-form.ts";
import { moveArticle } from "./move-article.ts";
import { rescheduleArticle } from "./reschedule-article.ts";
import { restoreRevision } from "./restore-revision.ts";
import { setEmbargo } from "./set-embargo.ts";
import { setExpiry } from "./set-expiry.ts";
import { beginArticle, writeArticle } from "./write-article.ts";

const toScreen = (articleId: number) => redirect(`/admin/bai-viet/${articleId}`);

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
	{ access: { step: "done" }, schema: moveForm },
	async ({ actor }, { articleId, ...request }) => {
		await moveArticle(actor, articleId, request);
		return toScreen(articleId);
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
		return toScreen(articleId);
	},
);

export const beginPendingDraftAction = defineAction(
	{
		access: { canSomewhere: "article.create" },
		schema: articleAtVersion
			.pick({ articleId: true })
			.extend({ version: z.coerce.number().int().positive().optional() }),
	},
	async ({ actor }, { articleId, version }) =>
		redirect(`/admin/bai-viet/${await beginPendingDraft(actor, articleId, version ?? null)}`),
);

export const acceptLiveVersionAction = defineAction(
	{
		access: { canSomewhere: "article.edit" },
		schema: articleAtVersion.extend({ liveVersion: z.coerce.number().int().positive() }),
	},
	async ({ actor }, { articleId, baseVersion, liveVersion }) => {
		await acceptLiveVersion(actor, articleId, baseVersion, liveVersion);
		return toScreen(articleId);
	},
);

export const rescheduleArticleAction = defineAction(
	{ access: { canSomewhere: "article.schedule" }, schema: articleAtTime },
	async ({ actor }, { articleId, baseVersion, at }) => {
		await rescheduleArticle(actor, articleId, baseVersion, at);
		return toScreen(articleId);
	},
);

export const setExpiryAction = defineAction(
	{ access: { canSomewhere: "article.expire" }, schema: articleAtTime },
	async ({ actor }, { articleId, baseVersion, at }) => {
		await setExpiry(actor, articleId, baseVersion, at);
		return toScreen(articleId);
	},
);

export const setEmbargoAction = defineAction(
	{ access: { canSomewhere: "article.embargo" }, schema: articleAtTime },
	async ({ actor }, { articleId, baseVersion, at }) => {
		await setEmbargo(actor, articleId, baseVersion, at);
		return toScreen(articleId);
	},
);

export const duplicateArticleAction = defineAction(
	{ access: { canSomewhere: "article.create" }, schema: z.object({ articleId: z.coerce.number().int().positive() }) },
	async ({ actor }, { articleId }) => redirect(`/admin/bai-viet/${await duplicateArticle(actor, articleId)}`),
);
