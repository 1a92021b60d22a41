"use server";

import { refresh } from "next/cache";
import { defineAction } from "../accounts/define-action.ts";
import { endLive, openLive } from "./cover-live.ts";
import { correctedEntryForm, liveArticle, newEntryForm, pinForm, withdrawalForm } from "./entry-form.ts";
import { correctEntry, pinEntry, postEntry, withdrawEntry } from "./write-entry.ts";

const access = { canSomewhere: "live.write" } as const;

export const openLiveAction = defineAction({ access, schema: liveArticle }, async ({ actor }, { articleId }) => {
	await openLive(actor, articleId);
	refresh();
	return { message: "Đã mở tường thuật." };
});

export const endLiveAction = defineAction({ access, schema: liveArticle }, async ({ actor }, { articleId }) => {
	await endLive(actor, articleId);
	refresh();
	return { message: "Đã kết thúc tường thuật." };
});

export const postEntryAction = defineAction(
	{ access, schema: newEntryForm },
	async ({ actor }, { articleId, isPinned, ...words }) => {
		await postEntry(actor, articleId, { ...words, isPinned: isPinned === "1" });
		refresh();
		return { message: "Đã đăng; bạn đọc đang thấy." };
	},
);

export const correctEntryAction = defineAction(
	{ access, schema: correctedEntryForm },
	async ({ actor }, { entryId, baseVersion, ...words }) => {
		await correctEntry(actor, { entryId, baseVersion }, words);
		refresh();
		return { message: "Đã sửa. Bản trước vẫn được giữ." };
	},
);

export const pinEntryAction = defineAction({ access, schema: pinForm }, async ({ actor }, { pin, ...at }) => {
	await pinEntry(actor, at, pin === "1");
	refresh();
	return undefined;
});

export const withdrawEntryAction = defineAction(
	{ access, schema: withdrawalForm },
	async ({ actor }, { reason, ...at }) => {
		await withdrawEntry(actor, at, reason);
		refresh();
		return { message: "Đã gỡ." };
	},
);
