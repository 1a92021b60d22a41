import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { getSheet } from "../../../../../features/royalties/queries.ts";
import { listRoyaltyRows, ROYALTY_FILES, type RoyaltyFile } from "../../../../../features/royalties/royalty-file.ts";
import { parseMonth } from "../../../../../lib/months.ts";
import { SHEET_FORMATS, toSheetResponse } from "../../../../../lib/spreadsheet.ts";

export const dynamic = "force-dynamic";

export const GET = defineRoute(
	{
		access: { can: "royalty.edit" },
		schema: z.object({
			thang: z.string().refine((text) => parseMonth(text) !== null),
			bang: z.enum(Object.keys(ROYALTY_FILES) as [RoyaltyFile, ...RoyaltyFile[]]),
			loai: z.enum(SHEET_FORMATS),
		}),
		refuse: () => new Response("Không có tệp này.", { status: 400 }),
	},
	async ({ actor }, { thang, bang, loai }) => {
		const rows = listRoyaltyRows(await getSheet(actor, thang), bang);
		return toSheetResponse(rows, { format: loai, name: `nhuan-but-${bang}-${thang}`, title: "Nhuận bút" });
	},
);
