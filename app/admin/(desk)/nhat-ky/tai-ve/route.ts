import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { parseAuditWords, type Query, toAuditPath } from "../../../../../features/audit/audit-filter.ts";
import { exportAudit } from "../../../../../features/audit/export-audit.ts";
import { toRefusedPath } from "../../../../../features/audit/export-refusal.ts";
import { toDayKey } from "../../../../../lib/dates.ts";

export const dynamic = "force-dynamic";

const MOST_LETTERS = 256;

export const POST = defineRoute(
	{
		access: { can: "audit.read" },
		schema: z.record(z.string(), z.string().max(MOST_LETTERS)),
		isSensitive: true,
		refuse: (reason, fields) => {
			const path = toRefusedPath(toAuditPath(parseAuditWords(fields as Query)), reason);
			return new Response(null, { status: 303, headers: { location: path } });
		},
	},
	async ({ actor }, fields) => {
		const file = await exportAudit(actor, parseAuditWords(fields));
		return new Response(file, {
			headers: {
				"content-type": "text/csv; charset=utf-8",
				"content-disposition": `attachment; filename="nhat-ky-${toDayKey(new Date())}.csv"`,
			},
		});
	},
);
