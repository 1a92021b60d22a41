import type { ReadableStream } from "node:stream/web";
import * as z from "zod";
import { defineRoute } from "../../../../features/accounts/define-route.ts";
import { addAttachment } from "../../../../features/media/add-attachment.ts";
import { addPicture } from "../../../../features/media/add-picture.ts";
import { withReceivedFile } from "../../../../features/media/receive-file.ts";
import { countUpload } from "../../../../features/media/upload-rate.ts";
import { MOST_NAME, UPLOAD_KINDS, type UploadAnswer } from "../../../../features/media/upload-rules.ts";
import { env } from "../../../../lib/env.ts";

export const dynamic = "force-dynamic";

const answer = (body: UploadAnswer) => Response.json(body);

/** Takes one file as it is: the body is nothing but its bytes. */
export const POST = defineRoute(
	{
		access: { canSomewhere: "media.use" },
		schema: z.object({ loai: z.enum(UPLOAD_KINDS), ten: z.string().trim().min(1).max(MOST_NAME) }),
		takesFile: true,
		refuse: (reason, _fields, message) =>
			answer({ isDone: false, message: reason === "unreadable" ? "Tên tệp quá dài. Hãy đổi tên tệp." : message }),
	},
	async ({ actor }, { loai, ten }, { body, headers }) => {
		await countUpload(actor.userId);
		const length = headers.get("content-length");
		const sending = { kind: loai, name: ten, body: body as ReadableStream | null };
		const declaredBytes = length === null ? null : Number(length);
		const { dataDir } = env();
		return withReceivedFile(dataDir, { ...sending, declaredBytes }, async (file) => {
			const add = loai === "anh" ? addPicture : addAttachment;
			return answer({ isDone: true, name: file.name, ...(await add(actor, file, dataDir)) });
		});
	},
);
