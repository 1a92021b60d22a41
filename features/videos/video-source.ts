import { join } from "node:path";
import type { Tx } from "../../db/client.ts";
import type { VideoRow } from "../../db/queries/albums.ts";
import { listVideosOfYoutube } from "../../db/queries/desk-videos.ts";
import { listMediaItems } from "../../db/queries/media.ts";
import { toFileExtension, toMediaFileName } from "../../lib/media-file-name.ts";
import { FormError } from "../accounts/form-state.ts";
import { readDuration } from "../media/read-duration.ts";
import { parseYoutubeId } from "../media/youtube.ts";
import type { VideoInput } from "./video-form.ts";

/** Where a film is, as it is stored. */
export type VideoSource = Pick<VideoRow, "kind" | "mediaId" | "youtubeId" | "duration">;

export const NOT_KEPT = "Chưa lưu. Hãy xem lại các ô được đánh dấu.";

async function toYoutube(tx: Tx, id: number | null, { youtube, duration }: VideoInput): Promise<VideoSource> {
	const youtubeId = parseYoutubeId(youtube);
	if (youtubeId === null) {
		const message = "Đây không phải là địa chỉ video YouTube. Hãy chép địa chỉ dạng https://www.youtube.com/watch?v=….";
		throw new FormError(NOT_KEPT, { youtube: message });
	}
	const other = (await listVideosOfYoutube(tx, youtubeId)).find((video) => video.id !== id);
	if (other) {
		throw new FormError(NOT_KEPT, { youtube: `Phim này đã có ở video số ${other.id}: “${other.title}”.` });
	}
	return { kind: "youtube", mediaId: null, youtubeId, duration };
}

async function toFile(tx: Tx, { filmMediaId, duration }: VideoInput, dataDir: string): Promise<VideoSource> {
	const [item] = filmMediaId === null ? [] : await listMediaItems(tx, [filmMediaId]);
	if (item?.kind !== "video") {
		throw new FormError(NOT_KEPT, { film: "Phim không còn trong thư viện. Hãy tải lên lại." });
	}
	const path = join(dataDir, "media", toMediaFileName(item) ?? "");
	const read = () => readDuration({ path }, toFileExtension(item.mimeType) ?? "").catch(() => null);
	return { kind: "file", mediaId: item.id, youtubeId: null, duration: duration ?? (await read()) };
}

/**
 * Where the film of a video is from now on.
 * @param id null for a new one. @param dataDir the portal's data folder.
 * @throws FormError beside what is wrong with it.
 */
export async function toSource(tx: Tx, id: number | null, input: VideoInput, dataDir: string): Promise<VideoSource> {
	if (input.source === "youtube" && input.youtube !== "") return toYoutube(tx, id, input);
	if (input.source === "file" && input.filmMediaId !== null) return toFile(tx, input, dataDir);
	return { kind: "lost", mediaId: null, youtubeId: null, duration: input.duration };
}
