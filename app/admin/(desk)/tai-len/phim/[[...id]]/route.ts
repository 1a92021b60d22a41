import * as z from "zod";
import { defineRoute } from "../../../../../../features/accounts/define-route.ts";
import { receiveFilm } from "../../../../../../features/media/receive-film.ts";
import type { UploadAnswer } from "../../../../../../features/media/upload-rules.ts";
import { env } from "../../../../../../lib/env.ts";

export const dynamic = "force-dynamic";

/** What a film's upload asks (tus 1.0): begin it, how much is here, go on, forget it. What has come of it is never read. */
const takeFilm = defineRoute(
	{
		access: { canSomewhere: "video.edit" },
		schema: z.object({}),
		takesFile: true,
		refuse: (_reason, _fields, message) =>
			Response.json({ isDone: false, message } satisfies UploadAnswer, { status: 422 }),
	},
	({ actor }, _fields, request) => receiveFilm(request, actor, env().dataDir),
);

export { takeFilm as DELETE, takeFilm as HEAD, takeFilm as PATCH, takeFilm as POST };
