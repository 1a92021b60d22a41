import { toDateTimeAttribute } from "../../lib/dates.ts";
import { toAlbumPath } from "./album.ts";
import type { Photo } from "./photo.ts";
import type { AlbumPage } from "./queries.ts";
import { toSharePicture } from "./share-picture.ts";
import { toVideoPath, type VideoPage } from "./video.ts";

type JsonLd = Record<string, unknown>;

/** A film as search engines read it; only for one that can be watched. */
export function toVideoObject(video: VideoPage, origin: string): JsonLd {
	const poster = toSharePicture(video.poster);
	return {
		"@type": "VideoObject",
		url: origin + toVideoPath(video),
		name: video.title,
		description: video.description || video.title,
		...(poster ? { thumbnailUrl: [origin + poster.url] } : {}),
		uploadDate: toDateTimeAttribute({ at: video.publishedAt, hasClockTime: true }),
		...(video.duration === null ? {} : { duration: `PT${video.duration}S` }),
		[video.kind === "youtube" ? "embedUrl" : "contentUrl"]:
			video.url === null ? undefined : new URL(video.url, origin).href,
	};
}

/** An album as search engines read it: each picture with who made it. */
export function toImageGallery(album: AlbumPage, origin: string): JsonLd {
	return {
		"@type": "ImageGallery",
		url: origin + toAlbumPath(album),
		name: album.title,
		...(album.description ? { description: album.description } : {}),
		datePublished: toDateTimeAttribute({ at: album.publishedAt, hasClockTime: true }),
		image: album.photos.flatMap((photo) => toImageObject(photo, origin)),
	};
}

function toImageObject(photo: Photo, origin: string): JsonLd[] {
	const file = toSharePicture(photo);
	if (!file) return [];
	const { caption, credit } = photo;
	return [
		{
			"@type": "ImageObject",
			contentUrl: origin + file.url,
			width: file.width,
			height: file.height,
			...(caption ? { caption } : {}),
			...(credit ? { creditText: credit, copyrightNotice: credit } : {}),
		},
	];
}
