import { expect, test } from "vitest";
import { toImageGallery, toVideoObject } from "./media-json-ld.ts";

const ORIGIN = "https://bien-ho.example";
const photo = {
	...{ mediaId: 1, width: 8, height: 6, alt: "Hồ", caption: "Mặt hồ", credit: "Hoài An", color: "#000000" },
	variants: [{ width: 8, height: 6, format: "jpeg" as const, url: "/tep/a.jpg" }],
};
const publishedAt = new Date("2026-11-20T05:00:00Z");

test("S15: a film has thumbnail, length and the place it is played", () => {
	const video = { id: 4, slug: "le-hoi", title: "Lễ hội", duration: 95, poster: photo, description: "", publishedAt };
	const url = "https://www.youtube-nocookie.com/embed/abc";
	expect(
		toVideoObject({ ...video, kind: "youtube", youtubeId: "abc", file: null, captionsUrl: null, url }, ORIGIN),
	).toEqual({
		"@type": "VideoObject",
		url: `${ORIGIN}/video/le-hoi-4`,
		name: "Lễ hội",
		description: "Lễ hội",
		thumbnailUrl: [`${ORIGIN}/tep/a.jpg`],
		uploadDate: "2026-11-20T12:00:00+07:00",
		duration: "PT95S",
		embedUrl: url,
	});
});

test("S15: each picture of an album names its file, its caption and who made it", () => {
	const album = { cover: null, id: 3, slug: "bien-ho", title: "Biển Hồ", description: "", publishedAt };
	const anonymous = { ...photo, caption: "", credit: "" };
	expect(toImageGallery({ ...album, photos: [photo, anonymous] }, ORIGIN).image).toEqual([
		{
			...{ "@type": "ImageObject", contentUrl: `${ORIGIN}/tep/a.jpg`, width: 8, height: 6, caption: "Mặt hồ" },
			...{ creditText: "Hoài An", copyrightNotice: "Hoài An" },
		},
		{ "@type": "ImageObject", contentUrl: `${ORIGIN}/tep/a.jpg`, width: 8, height: 6 },
	]);
});
