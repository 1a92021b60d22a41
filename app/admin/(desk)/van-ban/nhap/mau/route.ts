import * as z from "zod";
import { defineRoute } from "../../../../../../features/accounts/define-route.ts";
import { makeTemplate } from "../../../../../../features/documents/import-template.ts";
import { toFileResponse } from "../../../../../../lib/spreadsheet.ts";

export const dynamic = "force-dynamic";

/** A workbook with the columns a list of documents has. */
export const GET = defineRoute(
	{
		access: { can: "document.add" },
		schema: z.object({}),
		refuse: () => new Response("Không có tệp này.", { status: 400 }),
	},
	async () => toFileResponse(new Uint8Array(await makeTemplate()), "mau-danh-sach-van-ban", "xlsx"),
);
