"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { env } from "../../lib/env.ts";
import { defineAction } from "../accounts/define-action.ts";
import { toDonePath, toStepMessage } from "../media/shelf.ts";
import { shelfSubject } from "../media/shelf-fields.ts";
import { hideVideo, removeVideo } from "./hide-video.ts";
import { keepVideo } from "./keep-video.ts";
import { VIDEOS_PATH } from "./require-video.ts";
import { changedVideoForm, toVideoInput, videoForm } from "./video-form.ts";

export const keepNewVideoAction = defineAction(
	{ access: { canSomewhere: "video.edit" }, schema: videoForm },
	async ({ actor }, fields) => {
		const id = await keepVideo(actor, null, await toVideoInput(fields), env().dataDir);
		return redirect(toDonePath(VIDEOS_PATH, id, fields.step, 1));
	},
);

export const changeVideoAction = defineAction(
	{ access: { canSomewhere: "video.edit" }, schema: changedVideoForm },
	async ({ actor }, { id, baseVersion, ...fields }) => {
		await keepVideo(actor, { id, baseVersion }, await toVideoInput(fields), env().dataDir);
		refresh();
		return { message: toStepMessage(fields.step) };
	},
);

export const hideVideoAction = defineAction(
	{ access: { can: "video.publish" }, schema: shelfSubject },
	async ({ actor }, at) => {
		await hideVideo(actor, at);
		return redirect(toDonePath(VIDEOS_PATH, at.id, "hide", at.baseVersion + 1));
	},
);

export const removeVideoAction = defineAction(
	{ access: { canSomewhere: "video.edit" }, schema: shelfSubject },
	async ({ actor }, at) => {
		await removeVideo(actor, at, env().dataDir);
		return redirect(VIDEOS_PATH);
	},
);
