import * as z from "zod";
import { parseDuration } from "../media/duration.ts";
import { optionalNumber, shelfFields, shelfSubject } from "../media/shelf-fields.ts";

const duration = z
	.string()
	.default("")
	.transform((text, context) => {
		if (text.trim() === "") return null;
		const seconds = parseDuration(text);
		if (seconds !== null) return seconds;
		context.addIssue({ code: "custom", message: "Thời lượng chưa đúng. Ví dụ: 3:07, hoặc 1:02:45." });
		return z.NEVER;
	});

const checked = z
	.literal("1")
	.optional()
	.transform((sent) => sent === "1");

/** What the form of a video sends. */
export const videoForm = shelfFields.extend({
	/** Where the film is; a title without one is a draft, or was taken over from the old portal. */
	source: z.enum(["file", "youtube"]),
	filmMediaId: optionalNumber,
	/** Its address at YouTube. */
	youtube: z.string().trim().max(300, "Địa chỉ dài quá.").default(""),
	posterMediaId: optionalNumber,
	duration,
	captions: z.instanceof(File).optional(),
	dropsCaptions: checked,
});

export const changedVideoForm = videoForm.and(shelfSubject);

type VideoFields = z.output<typeof videoForm>;

/** A video as somebody wants it kept; the duration in seconds, null for what the file says. */
export type VideoInput = Omit<VideoFields, "captions"> & { captions: { name: string; content: Buffer } | null };

export async function toVideoInput({ captions, ...fields }: VideoFields): Promise<VideoInput> {
	if (!captions || captions.size === 0) return { ...fields, captions: null };
	return { ...fields, captions: { name: captions.name, content: Buffer.from(await captions.arrayBuffer()) } };
}
