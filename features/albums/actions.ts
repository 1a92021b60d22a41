"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "../accounts/define-action.ts";
import { toDonePath, toStepMessage } from "../media/shelf.ts";
import { shelfSubject } from "../media/shelf-fields.ts";
import { albumForm, changedAlbumForm, toAlbumInput } from "./album-form.ts";
import { hideAlbum, removeAlbum } from "./hide-album.ts";
import { keepAlbum } from "./keep-album.ts";
import { ALBUMS_PATH } from "./require-album.ts";

export const addAlbumAction = defineAction(
	{ access: { canSomewhere: "album.edit" }, schema: albumForm },
	async ({ actor }, fields) => {
		const id = await keepAlbum(actor, null, toAlbumInput(fields));
		return redirect(toDonePath(ALBUMS_PATH, id, fields.step, 1));
	},
);

export const changeAlbumAction = defineAction(
	{ access: { canSomewhere: "album.edit" }, schema: changedAlbumForm },
	async ({ actor }, { id, baseVersion, ...fields }) => {
		await keepAlbum(actor, { id, baseVersion }, toAlbumInput(fields));
		refresh();
		return { message: toStepMessage(fields.step) };
	},
);

export const hideAlbumAction = defineAction(
	{ access: { can: "album.publish" }, schema: shelfSubject },
	async ({ actor }, at) => {
		await hideAlbum(actor, at);
		return redirect(toDonePath(ALBUMS_PATH, at.id, "hide", at.baseVersion + 1));
	},
);

export const removeAlbumAction = defineAction(
	{ access: { canSomewhere: "album.edit" }, schema: shelfSubject },
	async ({ actor }, at) => {
		await removeAlbum(actor, at);
		return redirect(ALBUMS_PATH);
	},
);
