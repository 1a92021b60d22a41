import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { exportReaderData } from "../../../../../features/reader-data/export-reader-data.ts";
import { READER_DATA_PATH } from "../../../../../features/reader-data/reader-data.ts";
import { toDayKey } from "../../../../../lib/dates.ts";

export const dynamic = "force-dynamic";

const words = (most: number) => z.string().max(most).default("");

export const POST = defineRoute(
	{
		access: { can: "reader.manage" },
		schema: z.object({ email: words(254), reason: words(300) }),
		isSensitive: true,
		refuse: (reason) => {
			const fault = reason.startsWith("proof") ? "thieu-xac-minh" : "chua-du";
			return new Response(null, { status: 303, headers: { location: `${READER_DATA_PATH}?loi=${fault}` } });
		},
	},
	async ({ actor }, request) => {
		const file = await exportReaderData(actor, request);
		return new Response(file, {
			headers: {
				"content-type": "application/json; charset=utf-8",
				"content-disposition": `attachment; filename="du-lieu-ban-doc-${toDayKey(new Date())}.json"`,
			},
		});
	},
);
