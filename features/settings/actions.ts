"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { keepSettings } from "./keep-settings.ts";
import { revertSetting } from "./revert-setting.ts";
import { SETTING_KEYS } from "./setting-fields.ts";

const text = z.string().max(2000).optional();
/** Each field by its key, and what it showed by "was." and its key; a box that is not ticked is not sent. */
const settingsForm = z.object(
	Object.fromEntries(SETTING_KEYS.flatMap((key) => [key, `was.${key}`]).map((key) => [key, text])),
);

export const keepSettingsAction = defineAction(
	{ access: { can: "settings.change" }, schema: settingsForm },
	async ({ actor }, fields) => {
		const edits = SETTING_KEYS.flatMap((key) => {
			const was = fields[`was.${key}`];
			if (was === undefined) return [];
			const isFlag = was === "true" || was === "false";
			const sent = (fields[key] ?? "").trim();
			return [{ key, was, text: isFlag ? String(sent === "1") : sent }];
		});
		const changed = await keepSettings(actor, edits);
		refresh();
		return { message: changed === 0 ? "Không có gì thay đổi." : `Đã lưu ${changed} mục.` };
	},
);

export const revertSettingAction = defineAction(
	{ access: { can: "settings.change" }, schema: z.object({ entryId: z.coerce.number().int().positive() }) },
	async ({ actor }, { entryId }) => {
		await revertSetting(actor, entryId);
		refresh();
		return undefined;
	},
);
