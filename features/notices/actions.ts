"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { announceNotice, endNotice } from "./change-notice.ts";
import { NOTICE_KINDS } from "./notice.ts";
import { noticeForm, toNotice } from "./notice-form.ts";

export const announceNoticeAction = defineAction(
	{ access: { can: "notice.change" }, schema: noticeForm },
	async ({ actor }, fields) => {
		await announceNotice(actor, fields.kind, toNotice(fields, new Date()));
		refresh();
		return { message: "Đã đặt. Mọi trang có từ giờ bắt đầu, và tự bỏ khi hết giờ." };
	},
);

export const endNoticeAction = defineAction(
	{ access: { can: "notice.change" }, schema: z.object({ kind: z.enum(NOTICE_KINDS) }) },
	async ({ actor }, { kind }) => {
		await endNotice(actor, kind);
		refresh();
		return { message: "Đã kết thúc." };
	},
);
