import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { addYoutubeForm, type YoutubeAnswer } from "../../../../../features/media/add-youtube-form.ts";
import { addYoutubeVideo } from "../../../../../features/media/add-youtube-video.ts";
import { findSheetVideos } from "../../../../../features/media/sheet-media.ts";

export const dynamic = "force-dynamic";

/** The films a writing sheet may show: those whose title has these words, or the one at this address of YouTube. */
export const GET = defineRoute(
	{
		access: { canSomewhere: "media.use" },
		schema: z.object({ tim: z.string().max(300) }),
		refuse: () => Response.json([]),
	},
	async (_staff, { tim }) => Response.json(await findSheetVideos(tim)),
);

const answer = (body: YoutubeAnswer) => Response.json(body);

/** Adds a film at YouTube, for the text that is being written and for all others. */
export const POST = defineRoute(
	{
		access: { can: "video.add" },
		schema: addYoutubeForm,
		refuse: (reason, _fields, message) =>
			answer({ message: reason === "unreadable" ? "Hãy ghi tiêu đề video và chọn ảnh bìa." : message }),
	},
	async ({ actor }, input) => answer({ videoId: await addYoutubeVideo(actor, input) }),
);
