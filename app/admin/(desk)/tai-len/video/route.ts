import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { findSheetVideos } from "../../../../../features/media/sheet-media.ts";

export const dynamic = "force-dynamic";

/** The films a writing sheet may show: those whose title has these words, or the one at this address of YouTube. */
export const GET = defineRoute(
	{
		access: { canSomewhere: "article.create" },
		schema: z.object({ tim: z.string().max(300) }),
		refuse: () => Response.json([]),
	},
	async (_staff, { tim }) => Response.json(await findSheetVideos(tim)),
);
