"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { env } from "../../lib/env.ts";
import { defineAction } from "../accounts/define-action.ts";
import { FormError } from "../accounts/form-state.ts";
import { refreshUpstream } from "./refresh-upstream.ts";
import type { SourceName } from "./upstream.ts";
import { toUpstreamAddresses } from "./upstream-addresses.ts";
import { listUpstreams } from "./upstreams.ts";

const SOURCES = ["exchange-rates", "weather"] as const satisfies readonly SourceName[];

/** Asks a source now, though it is not due, and waits for its answer. */
export const refreshUpstreamAction = defineAction(
	{
		access: { can: "upstream.refresh" },
		schema: z.object({ source: z.enum(SOURCES), acceptsJump: z.literal("1").optional() }),
	},
	async ({ actor }, { source: name, acceptsJump }) => {
		const source = listUpstreams(toUpstreamAddresses(env())).find((each) => each.name === name);
		if (!source) throw new Error(`no source ${name}`);
		const result = await refreshUpstream(actor, source, {
			isForced: true,
			acceptsJump: acceptsJump === "1" && "as-held",
		});
		refresh();
		if (result === null) return { message: "Một tiến trình khác vừa hỏi nguồn này." };
		if (result.error !== null)
			throw new FormError("Chưa nhận số liệu mới, vì lý do ghi ở “Lỗi gần nhất”. Số liệu bạn đọc thấy không đổi.");
		return { message: `Đã lưu ${result.stored} mục, ${result.changed} mục mới.` };
	},
);
