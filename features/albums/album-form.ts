import * as z from "zod";
import { cleanLine, optionalNumber, shelfFields, shelfSubject } from "../media/shelf-fields.ts";
import { MOST_PHOTOS, MOST_WORDS } from "./album-limits.ts";

const photo = z.object({
	mediaId: z.number().int().positive(),
	caption: cleanLine(MOST_WORDS.caption),
	alt: cleanLine(MOST_WORDS.alt),
	credit: cleanLine(MOST_WORDS.credit),
});

/** A photo as its row sends it, as JSON. */
const sentPhoto = z.string().transform((text, context) => {
	const parsed = photo.safeParse(parseJson(text));
	if (parsed.success) return parsed.data;
	context.addIssue({ code: "custom", message: "Chữ của một ảnh dài quá hoặc không đọc được." });
	return z.NEVER;
});

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const photos = z.array(sentPhoto).max(MOST_PHOTOS, `Một bộ có nhiều nhất ${MOST_PHOTOS} ảnh. Hãy chia thành hai bộ.`);

/** What the form of an album sends; the photos in their order. */
export const albumForm = shelfFields.extend({ coverMediaId: optionalNumber, "photos[]": photos.default([]) });

export const changedAlbumForm = albumForm.and(shelfSubject);

type AlbumFields = z.output<typeof albumForm>;

/** An album as somebody wants it kept. */
export type AlbumInput = Omit<AlbumFields, "photos[]"> & { photos: AlbumFields["photos[]"] };

export function toAlbumInput({ "photos[]": sent, ...fields }: AlbumFields): AlbumInput {
	return { ...fields, photos: sent };
}
