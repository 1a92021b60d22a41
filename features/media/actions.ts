"use server";

import { redirect } from "next/navigation";
import { env } from "../../lib/env.ts";
import { defineAction } from "../accounts/define-action.ts";
import { deleteMedia } from "./delete-media.ts";
import { editMedia } from "./edit-media.ts";
import { focalForm, mediaSubject, mediaWords } from "./media-form.ts";
import { LIBRARY_PATH, toItemPath } from "./media-item-path.ts";
import { restoreOriginal } from "./restore-original.ts";
import { setFocalPoint } from "./set-focal-point.ts";

export const editMediaAction = defineAction(
	{ access: { canSomewhere: "media.edit" }, schema: mediaSubject.and(mediaWords) },
	async ({ actor }, { mediaId, baseVersion, ...values }) => {
		await editMedia(actor, mediaId, baseVersion, values);
		return redirect(toItemPath(mediaId, "thong-tin"));
	},
);

export const setFocalPointAction = defineAction(
	{ access: { canSomewhere: "media.edit" }, schema: focalForm },
	async ({ actor }, { mediaId, baseVersion, x, y }) => {
		await setFocalPoint(actor, { id: mediaId, baseVersion }, { x, y }, env().dataDir);
		return redirect(toItemPath(mediaId, "diem-chinh"));
	},
);

export const restoreOriginalAction = defineAction(
	{ access: { canSomewhere: "media.replace" }, schema: mediaSubject },
	async ({ actor }, { mediaId, baseVersion }) => {
		await restoreOriginal(actor, { id: mediaId, baseVersion }, env().dataDir);
		return redirect(toItemPath(mediaId, "anh-goc"));
	},
);

export const deleteMediaAction = defineAction(
	{ access: { canSomewhere: "media.delete" }, schema: mediaSubject },
	async ({ actor }, { mediaId }) => {
		await deleteMedia(actor, mediaId, env().dataDir);
		return redirect(LIBRARY_PATH);
	},
);
