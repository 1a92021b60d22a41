import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { findLibraryPictures } from "../../../../../features/media/library.ts";

export const dynamic = "force-dynamic";

/** Pictures of the library to choose from: those with these words, the newest while there are none. */
export const GET = defineRoute(
	{
		access: { canSomewhere: "media.use" },
		schema: z.object({ q: z.string().max(300), sau: z.coerce.number().int().positive().optional() }),
		refuse: () => Response.json({ pictures: [], next: null }),
	},
	async (_staff, { q, sau }) => Response.json(await findLibraryPictures(q, sau ?? null)),
);
