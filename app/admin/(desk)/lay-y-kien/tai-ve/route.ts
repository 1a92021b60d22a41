import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { DESK_CONSULTATIONS_PATH } from "../../../../../features/consultations/consultation.ts";
import { exportOpinions } from "../../../../../features/consultations/export-opinions.ts";
import { SHEET_FORMATS, toSheetResponse } from "../../../../../lib/spreadsheet.ts";

export const dynamic = "force-dynamic";

const MOST_NAME = 80;

export const POST = defineRoute(
	{
		access: { can: "consultation.moderate" },
		schema: z.object({ so: z.coerce.number().int().positive(), loai: z.enum(SHEET_FORMATS) }),
		refuse: () => new Response(null, { status: 303, headers: { location: DESK_CONSULTATIONS_PATH } }),
	},
	async ({ actor }, { so, loai }) => {
		const { consultation, rows } = await exportOpinions(actor, so);
		const name = `y-kien-${consultation.slug.slice(0, MOST_NAME)}-${so}`;
		return toSheetResponse(rows, { format: loai, name, title: "Ý kiến" });
	},
);
