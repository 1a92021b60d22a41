import * as z from "zod";
import { defineRoute } from "../../../../features/accounts/define-route.ts";
import { findPicks, PICK_KINDS } from "../../../../features/articles/find-picks.ts";

export const dynamic = "force-dynamic";

export const GET = defineRoute(
	{
		access: { step: "done" },
		schema: z.object({ loai: z.enum(PICK_KINDS), q: z.string().max(200) }),
		refuse: () => new Response(null, { status: 400 }),
	},
	async ({ actor }, { loai, q }) => Response.json(await findPicks(actor, loai, q)),
);
