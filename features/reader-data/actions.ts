"use server";

import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { eraseReaderData } from "./erase-reader-data.ts";
import { countReaderData } from "./reader-data.ts";

const access = { can: "reader.manage" } as const;
const words = (most: number) => z.string().max(most, "Dài quá.").default("");

export const findReaderDataAction = defineAction(
	{ access, schema: z.object({ email: words(254) }) },
	async ({ actor }, { email }) => {
		const { subscriptions, ...counts } = await countReaderData(actor, email);
		const { comments, letters, questions, opinions } = counts;
		const isNone = comments + letters + questions + opinions + subscriptions === 0;
		const digest = subscriptions > 0 ? " Địa chỉ có trong danh sách bản tin." : "";
		const found = `${comments} ý kiến dưới bài, ${letters} thư, ${questions} câu hỏi và ${opinions} góp ý dự thảo mang địa chỉ này.${digest}`;
		return { message: isNone ? "Không còn lưu gì mang địa chỉ này." : `Đang lưu ${found}` };
	},
);

export const eraseReaderDataAction = defineAction(
	{ access, isSensitive: true, schema: z.object({ email: words(254), reason: words(300) }) },
	async ({ actor }, request) => {
		const { comments, letters, questions, opinions, subscriptions, held } = await eraseReaderData(actor, request);
		const kept = held > 0 ? ` ${held} ý kiến đang được lưu giữ theo yêu cầu pháp lý nên còn lại.` : "";
		const digest = subscriptions > 0 ? " Địa chỉ không còn trong danh sách bản tin." : "";
		return {
			message: `Đã xóa ${comments} ý kiến dưới bài, ${letters} thư, ${questions} câu hỏi và ${opinions} góp ý dự thảo.${digest}${kept}`,
		};
	},
);
