import type { ReadableStream } from "node:stream/web";
import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { withReceivedFile } from "../../../../../features/media/receive-file.ts";
import { replaceFile } from "../../../../../features/media/replace-file.ts";
import { countUpload } from "../../../../../features/media/upload-rate.ts";
import { MOST_NAME, UPLOAD_KINDS, type UploadAnswer } from "../../../../../features/media/upload-rules.ts";
import { env } from "../../../../../lib/env.ts";

export const dynamic = "force-dynamic";

const answer = (body: UploadAnswer) => Response.json(body);
const id = z.coerce.number().int().positive();

/** Takes one file in place of an item's own: the body is nothing but its bytes. */
export const POST = defineRoute(
	{
		access: { canSomewhere: "media.replace" },
		schema: z.object({ so: id, ban: id, loai: z.enum(UPLOAD_KINDS), ten: z.string().trim().min(1).max(MOST_NAME) }),
		takesFile: true,
		refuse: (reason, _fields, message) =>
			answer({ isDone: false, message: reason === "unreadable" ? "Tên tệp quá dài. Hãy đổi tên tệp." : message }),
	},
	async ({ actor }, { so, ban, loai, ten }, { body, headers }) => {
		await countUpload(actor.userId);
		const length = headers.get("content-length");
		const declaredBytes = length === null ? null : Number(length);
		const sending = { kind: loai, name: ten, body: body as ReadableStream | null, declaredBytes };
		const { dataDir } = env();
		return withReceivedFile(dataDir, sending, async (file) => {
			await replaceFile(actor, { id: so, baseVersion: ban }, file, dataDir);
			const words = { alt: "", caption: "", credit: "" };
			return answer({ isDone: true, mediaId: so, name: file.name, isKnown: false, ...words });
		});
	},
);
