import type { MediaItemRow } from "../../db/queries/media.ts";
import type { MediaUse, MediaUseKind } from "../../db/queries/media-uses.ts";
import { PersonError } from "../../lib/person-error.ts";
import { toArticleTags } from "../articles/listings.ts";
import { CONSULTATIONS_TAG, DESK_CONSULTATIONS_PATH } from "../consultations/consultation.ts";
import { toDeskLivePath, toLiveTag } from "../live/live.ts";
import { ORGANISATION_TAG } from "../organisation/organisation.ts";
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
	holder: "Người giữ chức vụ",
	page: "Trang",
	consultation: "Lấy ý kiến dự thảo",
};

/** "Bài viết “Hội làng”". */
export function toUseName({ kind, title }: MediaUse): string {
	return `${PLACE_NAMES[kind]} “${title}”`;
}

const DESK_PATHS: Record<Exclude<MediaUseKind, "page" | "consultation" | "live">, string> = {
	article: "/admin/bai-viet",
	recording: "/admin/bai-viet",
	unsaved: "/admin/bai-viet",
	album: "/admin/bo-anh",
	video: "/admin/video",
	topic: "/admin/khoi/chuyen-de",
	banner: "/admin/khoi/banner",
	source: "/admin/nguon-tin",
	holder: "/admin/to-chuc/nguoi",
};

/** Where the newsroom works at what shows an item. */
export function toUsePath({ kind, id, slug = "" }: MediaUse): string {
	if (kind === "page") return `/admin/trang/${slug}`;
	if (kind === "consultation") return `${DESK_CONSULTATIONS_PATH}/${id}/sua`;
	if (kind === "live") return toDeskLivePath(id);
	return `${DESK_PATHS[kind]}/${id}`;
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
		case "holder":
			return [ORGANISATION_TAG];
		case "page":
			return [toPageTag(slug)];
		case "consultation":
			return [CONSULTATIONS_TAG];
	}
}

/** The cache tags of everything that shows an item. */
export function toUseTags(uses: readonly MediaUse[]): string[] {
	return uses.flatMap(toTags);
}
