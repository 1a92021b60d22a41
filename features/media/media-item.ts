import type { MediaItemRow } from "../../db/queries/media.ts";
import type { MediaUse, MediaUseKind } from "../../db/queries/media-uses.ts";
import { PersonError } from "../../lib/person-error.ts";
import { toArticleTags } from "../articles/listings.ts";
import { toDeskLivePath, toLiveTag } from "../live/live.ts";
import { toPageTag } from "../pages/information-page.ts";
import { toSourceTag } from "../sources/source.ts";

export const MEDIA_KIND_NAMES: Record<MediaItemRow["kind"], string> = {
	photo: "Ảnh",
	document: "Tài liệu",
	audio: "Âm thanh",
	video: "Phim",
};

/** An item cannot be changed as somebody wanted; nothing was changed. */
export class MediaItemError extends PersonError {
	override name = "MediaItemError";
}

const PLACE_NAMES: Record<MediaUseKind, string> = {
	article: "Bài viết",
	recording: "Bản đọc của bài",
	unsaved: "Bài đang viết chưa lưu",
	live: "Tường thuật trực tiếp của bài",
	album: "Bộ ảnh",
	video: "Video",
	topic: "Chuyên đề",
	banner: "Banner",
	source: "Nguồn tin",
	page: "Trang",
};

/** "Bài viết “Hội làng”". */
export function toUseName({ kind, title }: MediaUse): string {
	return `${PLACE_NAMES[kind]} “${title}”`;
}

const BOX_PATHS: Partial<Record<MediaUseKind, string>> = { topic: "chuyen-de", banner: "banner" };

/** Where the newsroom works at what shows an item; null where it has no screen yet. */
export function toUsePath({ kind, id, slug = "" }: MediaUse): string | null {
	if (kind === "page") return `/admin/trang/${slug}`;
	if (kind === "live") return toDeskLivePath(id);
	if (kind === "article" || kind === "recording" || kind === "unsaved") return `/admin/bai-viet/${id}`;
	const box = BOX_PATHS[kind];
	if (box) return `/admin/khoi/${box}/${id}`;
	return kind === "source" ? `/admin/nguon-tin/${id}` : null;
}

function toTags({ kind, id, slug = "" }: MediaUse): string[] {
	switch (kind) {
		case "article":
			return toArticleTags(id);
		case "recording":
			return [`article:${id}`];
		case "live":
			return [toLiveTag(id)];
		case "unsaved":
			return [];
		case "album":
			return ["albums"];
		case "video":
			return ["videos"];
		case "topic":
			return ["topics", `topic:${id}`];
		case "banner":
			return ["banners"];
		case "source":
			return [toSourceTag(id)];
		case "page":
			return [toPageTag(slug)];
	}
}

/** The cache tags of everything that shows an item. */
export function toUseTags(uses: readonly MediaUse[]): string[] {
	return uses.flatMap(toTags);
}
