import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { type FoundYoutube, findYoutube } from "../../../../../features/media/find-youtube.ts";

export const dynamic = "force-dynamic";

const answer = (body: FoundYoutube) => Response.json(body);

/** The film of the portal at an address of YouTube that was pasted, and whether the person may add it. */
export const GET = defineRoute(
	{
		access: { canSomewhere: "media.use" },
		schema: z.object({ "dia-chi": z.string().max(300) }),
		refuse: () => answer({ video: null, mayAdd: false }),
	},
	async ({ actor }, { "dia-chi": address }) => answer(await findYoutube(actor, address)),
);
