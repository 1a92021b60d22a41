import type { ReadableStream } from "node:stream/web";
import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { addFilm } from "../../../../../features/media/add-film.ts";
import { receiveFilmPart } from "../../../../../features/media/receive-film-part.ts";
import { countUpload } from "../../../../../features/media/upload-rate.ts";
import { MOST_NAME, type PartAnswer, type UploadAnswer } from "../../../../../features/media/upload-rules.ts";
import { env } from "../../../../../lib/env.ts";

export const dynamic = "force-dynamic";

const answer = (body: UploadAnswer | PartAnswer) => Response.json(body);
const bytes = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Takes a film part by part: each body is nothing but its bytes. */
export const POST = defineRoute(
	{
		access: { canSomewhere: "video.edit" },
		schema: z.object({
			...{ ten: z.string().trim().min(1).max(MOST_NAME), ma: z.string().regex(/^[\w-]{8,40}$/) },
			...{ tu: bytes, tong: bytes },
		}),
		takesFile: true,
		refuse: (reason, _fields, message) =>
			answer({ isDone: false, message: reason === "unreadable" ? "Tên tệp quá dài. Hãy đổi tên tệp." : message }),
	},
	async ({ actor }, { ten: name, ma: code, tu: offset, tong: total }, { body }) => {
		const { dataDir } = env();
		const { userId } = actor;
		if (offset === 0) await countUpload(userId);
		const part = { userId, code, name, offset, total, body: body as ReadableStream | null };
		const arrived = await receiveFilmPart(dataDir, part, async (film): Promise<UploadAnswer> => {
			return { isDone: true, name: film.name, ...(await addFilm(actor, film, dataDir)) };
		});
		return answer("film" in arrived ? arrived.film : arrived);
	},
);
