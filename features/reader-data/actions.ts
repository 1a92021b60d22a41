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
		const { comments, letters, questions, opinions } = await countReaderData(actor, email);
		const isNone = comments + letters + questions + opinions === 0;
		const found = `${comments} ý kiến dưới bài, ${letters} thư, ${questions} câu hỏi và ${opinions} góp ý dự thảo mang địa chỉ này.`;
		return { message: isNone ? "Không còn lưu gì mang địa chỉ này." : `Đang lưu ${found}` };
	},
);

export const eraseReaderDataAction = defineAction(
	{ access, isSensitive: true, schema: z.object({ email: words(254), reason: words(300) }) },
	async ({ actor }, request) => {
		const { comments, letters, questions, opinions, held } = await eraseReaderData(actor, request);
		const kept = held > 0 ? ` ${held} ý kiến đang được lưu giữ theo yêu cầu pháp lý nên còn lại.` : "";
		return {
			message: `Đã xóa ${comments} ý kiến dưới bài, ${letters} thư, ${questions} câu hỏi và ${opinions} góp ý dự thảo.${kept}`,
		};
	},
);
