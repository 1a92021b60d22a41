import { expect, test } from "vitest";
import type { PictureCrop } from "../media/crops.ts";
import type { PublishedArticle } from "./article.ts";
import { toNewsArticle } from "./article-json-ld.ts";

const PUBLISHER = { name: "Trang thông tin điện tử", origin: "https://gialai.example" };

function makeArticle(changes: Partial<PublishedArticle> = {}): PublishedArticle {
	return {
		id: 7,
		version: 1,
		slug: "chi-bo-lang",
		title: "Chi bộ làng",
		lead: "Sapo.",
		language: "vi",
		genre: "news",
		layout: "default",
		isLive: false,
		seo: { title: "", description: "" },
		category: { id: 1, slug: "xay-dung-dang", name: "Xây dựng Đảng" },
		date: { at: new Date("2020-11-08T00:00:00+07:00"), hasClockTime: false },
		photo: null,
		kicker: "",
		body: { type: "doc", content: [] },
		authors: [],
		source: null,
		modifiedAt: null,
		views: 0,
		isClosedToComments: false,
		breadcrumb: [],
		tags: [],
		topicIds: [],
		picks: [],
		photos: new Map(),
		videos: new Map(),
		attachments: new Map(),
		recordings: [],
		live: null,
		...changes,
	};
}

test("a day without a clock time stays a day, for publication and change alike", () => {
	const data = toNewsArticle(makeArticle(), [], PUBLISHER);
	expect([data.datePublished, data.dateModified]).toEqual(["2020-11-08", "2020-11-08"]);
});

test("a change moves dateModified alone", () => {
	const data = toNewsArticle(makeArticle({ modifiedAt: new Date("2026-11-23T01:30:00Z") }), [], PUBLISHER);
	expect([data.datePublished, data.dateModified]).toEqual(["2020-11-08", "2026-11-23T08:30:00+07:00"]);
});

test("people and bodies who sign are told apart, and an unsigned text is the site's", () => {
	const authors = [
		{ id: 1, slug: "hoai-an", penName: "Hoài An", kind: "person" as const },
		{ id: 2, slug: "ban-bien-tap", penName: "Ban Biên tập", kind: "organisation" as const },
	];
	expect(toNewsArticle(makeArticle({ authors }), [], PUBLISHER).author).toEqual([
		{ "@type": "Person", name: "Hoài An", url: "https://gialai.example/tac-gia/hoai-an" },
		{ "@type": "Organization", name: "Ban Biên tập", url: "https://gialai.example/tac-gia/ban-bien-tap" },
	]);
	expect(toNewsArticle(makeArticle(), [], PUBLISHER).author).toEqual([
		{ "@type": "Organization", name: PUBLISHER.name },
	]);
});

test("S03: the pictures are the cuts search engines ask for, under the site's own address, and none is claimed where there is none", () => {
	const toCrop = (shape: PictureCrop["shape"]) => ({ shape, width: 4, height: 3, bytes: 9, url: `/tep/${shape}.jpg` });
	const crops = (["16x9", "4x3", "1x1", "share"] as const).map(toCrop);
	const photo = { mediaId: 1, width: 1440, height: 960, color: "#000000", alt: "", caption: "", credit: "" };
	const variants = [
		{ width: 640, height: 427, format: "jpeg" as const, url: "/tep/a.jpg" },
		{ width: 1440, height: 960, format: "webp" as const, url: "/tep/b.webp" },
		{ width: 1440, height: 960, format: "jpeg" as const, url: "/tep/c.jpg" },
	];
	const article = makeArticle({ photo: { ...photo, variants } });
	expect(toNewsArticle(article, crops, PUBLISHER).image).toEqual(
		["16x9", "4x3", "1x1"].map((shape) => `https://gialai.example/tep/${shape}.jpg`),
	);
	// A picture that was kept before there were cuts.
	expect(toNewsArticle(article, [], PUBLISHER).image).toEqual(["https://gialai.example/tep/c.jpg"]);
	expect(toNewsArticle(makeArticle(), [], PUBLISHER)).not.toHaveProperty("image");
});

test("E34: search engines are told the words that were written for them, and title and lead where there are none", () => {
	const told = (seo: PublishedArticle["seo"]) => {
		const { headline, description } = toNewsArticle(makeArticle({ seo }), [], PUBLISHER);
		return [headline, description];
	};
	expect(told({ title: "Tên ngắn", description: "Mô tả riêng." })).toEqual(["Tên ngắn", "Mô tả riêng."]);
	expect(told({ title: "", description: "" })).toEqual(["Chi bộ làng", "Sapo."]);
});
