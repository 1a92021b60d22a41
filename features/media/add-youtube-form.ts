import * as z from "zod";
import { toCleanText } from "../../lib/text.ts";

/** What a writing sheet sends of a film at YouTube. */
export const addYoutubeForm = z.object({
	title: z.string().transform(toCleanText).pipe(z.string().min(1).max(300)),
	address: z.string().trim().max(300),
	posterMediaId: z.coerce.number().int().positive(),
});

/** What the portal answers: the film's number, or what to do instead. */
export type YoutubeAnswer = { videoId: number } | { message: string };
