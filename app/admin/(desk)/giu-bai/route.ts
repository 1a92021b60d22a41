import * as z from "zod";
import { defineRoute } from "../../../../features/accounts/define-route.ts";
import type { Holding } from "../../../../features/articles/article-lock.ts";
import { holdArticle } from "../../../../features/articles/hold-article.ts";

export const dynamic = "force-dynamic";

const CLOSED: Holding = { state: "closed" };

/** An open sheet says every few seconds that it is there, and hears whether it still may be written in. */
export const POST = defineRoute(
	{
		access: { step: "done" },
		schema: z.object({ articleId: z.coerce.number().int().positive() }),
		refuse: () => Response.json(CLOSED),
	},
	async ({ actor }, { articleId }) => Response.json(await holdArticle(actor, articleId)),
);
