import { db, type Tx } from "../../db/client.ts";
import { getVideoIdByYoutube, insertVideo } from "../../db/queries/albums.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { listMediaItems } from "../../db/queries/media.ts";
import { toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { MediaInputError } from "./media-input-error.ts";
import { parseYoutubeId } from "./youtube.ts";

export interface YoutubeInput {
	title: string;
	/** Of the film at YouTube, in any of its forms. */
	address: string;
	/** A picture of the portal, shown before a reader plays the film. */
	posterMediaId: number;
}

async function requirePicture(tx: Tx, mediaId: number): Promise<void> {
	const [item] = await listMediaItems(tx, [mediaId]);
	if (item?.kind === "photo") return;
	throw new MediaInputError(`media ${mediaId} is no picture`, "Ảnh bìa không còn trên trang. Hãy chọn ảnh khác.");
}

/**
 * Puts a film at YouTube before readers, with a picture that was sent before.
 * @returns its id, or that of the one that shows the same film already. @throws NotAllowedError, MediaInputError.
 */
export async function addYoutubeVideo(actor: Actor, input: YoutubeInput): Promise<number> {
	requireCan(actor, "video.add");
	const { title, address, posterMediaId } = input;
	const youtubeId = parseYoutubeId(address);
	if (youtubeId === null) {
		throw new MediaInputError(
			`no YouTube address: ${address}`,
			"Đây không phải là địa chỉ video YouTube. Hãy chép địa chỉ dạng https://www.youtube.com/watch?v=….",
		);
	}
	return db.tx(async (tx) => {
		const known = await getVideoIdByYoutube(tx, youtubeId);
		if (known !== null) return known;
		await requirePicture(tx, posterMediaId);
		const words = { slug: toSlug(title) || "video", title, description: "", duration: null };
		const film = { kind: "youtube" as const, youtubeId, mediaId: null, posterMediaId, captionsFileName: null };
		const id = await insertVideo(tx, { ...words, ...film, state: "published", publishedAt: new Date() });
		await bumpTags(tx, "changed", ["videos"]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			action: "video.add",
			subject: `video:${id}`,
			details: { title, kind: "youtube" },
		});
		return id;
	});
}
