import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { parseSpan } from "../../../../../features/statistics/span.ts";
import { listStatisticsRows } from "../../../../../features/statistics/statistics-file.ts";
import { FILE_KINDS, type FileKind } from "../../../../../features/statistics/statistics-kinds.ts";
import { SHEET_FORMATS, toSheetResponse } from "../../../../../lib/spreadsheet.ts";

export const dynamic = "force-dynamic";

const text = z.string().max(20).optional();

export const GET = defineRoute(
	{
		access: { can: "statistics.read" },
		schema: z.object({
			bang: z.enum(Object.keys(FILE_KINDS) as [FileKind, ...FileKind[]]),
			loai: z.enum(SHEET_FORMATS),
			...{ ky: text, tu: text, den: text },
		}),
		refuse: () => new Response("Không có tệp này.", { status: 400 }),
	},
	async ({ actor }, { bang, loai, ...query }) => {
		const span = parseSpan(query, new Date());
		const rows = await listStatisticsRows(actor, bang, span);
		return toSheetResponse(rows, { format: loai, name: `thong-ke-${bang}-${span.from}-${span.to}`, title: "Thống kê" });
	},
);
