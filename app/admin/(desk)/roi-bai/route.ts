import * as z from "zod";
import { defineRoute } from "../../../../features/accounts/define-route.ts";
import { releaseArticle } from "../../../../features/articles/hold-article.ts";

export const dynamic = "force-dynamic";

const nothing = () => new Response(null, { status: 200 });

/** A sheet was left: what a browser still sends while it closes the page. */
export const POST = defineRoute(
	{
		access: { step: "done" },
		schema: z.object({ articleId: z.coerce.number().int().positive() }),
		refuse: nothing,
	},
	async ({ actor }, { articleId }) => {
		await releaseArticle(actor, articleId);
		return nothing();
	},
);
