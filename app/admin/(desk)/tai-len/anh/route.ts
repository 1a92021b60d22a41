import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { findSheetPicture } from "../../../../../features/media/sheet-media.ts";

export const dynamic = "force-dynamic";

const nothing = () => new Response(null, { status: 404 });

/** Leads to a small file of a picture, a film's poster or a paper: a writing sheet knows them by their numbers alone. */
export const GET = defineRoute(
	{
		access: { canSomewhere: "media.use" },
		schema: z.object({ so: z.coerce.number().int().positive() }),
		refuse: nothing,
	},
	async (_staff, { so }) => {
		const url = await findSheetPicture(so);
		return url === null ? nothing() : new Response(null, { status: 307, headers: { location: url } });
	},
);
