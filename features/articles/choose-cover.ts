import type { Reader } from "../../db/client.ts";
import { listMediaItems } from "../../db/queries/media.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { ArticleInputError } from "./article-input.ts";
import { findFirstPicture } from "./cover.ts";

/**
 * The picture that stands for a text in lists: the one that was chosen, else the first of the text.
 * @throws ArticleInputError for a chosen one that is no picture of the portal.
 */
export async function chooseCover(reader: Reader, chosen: number | null, body: RichText): Promise<number | null> {
	const mediaId = chosen ?? findFirstPicture(body);
	if (mediaId === null) return null;
	const [item] = await listMediaItems(reader, [mediaId]);
	if (item?.kind === "photo") return mediaId;
	if (chosen === null) return null;
	throw new ArticleInputError(`media ${chosen} is no picture`, "Ảnh đại diện không còn trên trang. Hãy chọn ảnh khác.");
}
