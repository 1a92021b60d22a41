import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BlockNode } from "../../lib/rich-text.ts";
import { parseRichText, RichTextError } from "../../lib/rich-text-schema.ts";
import type { MediaFile } from "../media/media-file.ts";
import type { Photo } from "../media/photo.ts";
import type { VideoPage } from "../media/video.ts";
import { ArticleBody } from "./article-body.tsx";
import { toBodyHtml } from "./body-html.ts";

const ORIGIN = "https://bien-ho.example";

const toPhoto = (mediaId: number): Photo => ({
	...{ mediaId, width: 1200, height: 800, alt: "kho", caption: "kho", credit: "kho", color: "#375a3c" },
	variants: [{ width: 1200, height: 800, format: "jpeg", url: `/tep/anh-${mediaId}.jpg` }],
});
const VIDEO: VideoPage = {
	...{ id: 4, slug: "giot-nuoc", title: "Giọt nước làng Kép", duration: 187, poster: toPhoto(9), description: "" },
	...{ kind: "youtube", youtubeId: "abcdefghijk", file: null, captionsUrl: null },
	...{ url: "https://www.youtube-nocookie.com/embed/abcdefghijk", publishedAt: new Date(0) },
};
const PAPER: MediaFile = {
	...{ mediaId: 7, url: "/tep/aa/mau-don.pdf", name: "mau-don.pdf", mimeType: "application/pdf", bytes: 2048 },
};
const MEDIA = {
	photos: new Map([1, 2, 3].map((id) => [id, toPhoto(id)])),
	videos: new Map([[4, VIDEO]]),
	attachments: new Map([[7, PAPER]]),
};

const words = (text: string) => [{ type: "text" as const, text }];
const paragraph = (text: string): BlockNode => ({ type: "paragraph", content: words(text) });
const item = (text: string) => ({ type: "listItem" as const, content: [paragraph(text)] });
const picture = (mediaId: number, caption: string) => ({ mediaId, alt: `Tả ${caption}`, caption, credit: "Hồ Lan" });
const cell = (type: "tableCell" | "tableHeader", text: string) => ({ type, content: [paragraph(text)] });

interface Case {
	block: BlockNode;
	/** What must stand in the article's page, in a feed, and in the page for poor networks. */
	page: string[];
	feed: string[];
	lite: string[];
}

const CASES: Record<string, Case> = {
	heading: {
		block: { type: "heading", attrs: { level: 3 }, content: words("Ở bến nước") },
		...{ page: ["<h3>Ở bến nước</h3>"], feed: ["<h3>Ở bến nước</h3>"], lite: ["<h3>Ở bến nước</h3>"] },
	},
	"list of bullets": {
		block: { type: "bulletList", content: [item("gùi"), item("rìu")] },
		page: ["<ul><li><p>gùi</p></li><li><p>rìu</p></li></ul>"],
		feed: ["<ul><li><p>gùi</p></li><li><p>rìu</p></li></ul>"],
		lite: ["<ul><li><p>gùi</p></li>"],
	},
	"numbered list": {
		block: { type: "orderedList", content: [item("một")] },
		...{ page: ["<ol><li><p>một</p></li></ol>"], feed: ["<ol><li><p>một</p></li></ol>"], lite: ["<ol><li><p>một</p>"] },
	},
	quotation: {
		block: { type: "blockquote", content: [paragraph("Nước là của chung.")] },
		page: ["<blockquote><p>Nước là của chung.</p></blockquote>"],
		feed: ["<blockquote><p>Nước là của chung.</p></blockquote>"],
		lite: ["<blockquote><p>Nước là của chung.</p></blockquote>"],
	},
	table: {
		block: {
			type: "table",
			content: [
				{ type: "tableRow", content: [cell("tableHeader", "Xã"), cell("tableHeader", "Hộ")] },
				{ type: "tableRow", content: [{ ...cell("tableCell", "1.807"), attrs: { colspan: 2 } }] },
			],
		},
		page: ["<thead><tr><th><p>Xã</p></th>", '<td class="number" colSpan="2"><p>1.807</p></td>'],
		feed: ["<tr><th><p>Xã</p></th><th><p>Hộ</p></th></tr>", '<td colspan="2"><p>1.807</p></td>'],
		lite: ["<th><p>Xã</p></th>", "1.807"],
	},
	picture: {
		block: { type: "figure", attrs: picture(1, "Nhà rông") },
		page: ['src="/tep/anh-1.jpg"', 'alt="Tả Nhà rông"', "Nhà rông ", "Ảnh: Hồ Lan"],
		feed: [`<img src="${ORIGIN}/tep/anh-1.jpg"`, 'alt="Tả Nhà rông"', "Nhà rông Ảnh: Hồ Lan"],
		lite: ['<a href="/tep/anh-1.jpg">Ảnh: Nhà rông</a>', "(Hồ Lan)"],
	},
	"picture that decorates": {
		block: { type: "figure", attrs: { mediaId: 1, alt: "", caption: "", credit: "T.L", isDecorative: true } },
		...{ page: ['alt=""', "Ảnh: T.L"], feed: ['alt=""'], lite: ['<a href="/tep/anh-1.jpg">Ảnh:'] },
	},
	gallery: {
		block: { type: "gallery", attrs: { items: [picture(2, "Sáng"), picture(3, "Chiều")] } },
		page: ["/tep/anh-2.jpg", "Sáng", "/tep/anh-3.jpg", "Chiều"],
		feed: [`${ORIGIN}/tep/anh-2.jpg`, "Sáng", `${ORIGIN}/tep/anh-3.jpg`, "Chiều"],
		lite: ["Ảnh: Sáng", "Ảnh: Chiều"],
	},
	video: {
		block: { type: "video", attrs: { videoId: 4 } },
		page: ['data-video="abcdefghijk"', 'href="/video/giot-nuoc-4"', "Giọt nước làng Kép"],
		feed: [`<a href="${ORIGIN}/video/giot-nuoc-4">Video: Giọt nước làng Kép</a>`],
		lite: ["Video: Giọt nước làng Kép</a>", "3:07"],
	},
	file: {
		block: { type: "attachment", attrs: { mediaId: 7, label: "Mẫu đơn" } },
		page: ['href="/tep/aa/mau-don.pdf"', 'download="mau-don.pdf"', "Mẫu đơn", "PDF, 2 KB"],
		feed: [`<a href="${ORIGIN}/tep/aa/mau-don.pdf">Mẫu đơn</a>`],
		lite: ['href="/tep/aa/mau-don.pdf"', "Mẫu đơn"],
	},
	box: {
		block: { type: "box", attrs: { title: "Bên lề" }, content: [paragraph("Ba già làng.")] },
		page: ['<aside aria-label="Bên lề">', "Ba già làng."],
		feed: ["<blockquote><p><strong>Bên lề</strong></p><p>Ba già làng.</p></blockquote>"],
		lite: ["Bên lề", "Ba già làng."],
	},
	rule: { block: { type: "horizontalRule" }, page: ["<hr/>"], feed: ["<hr/>"], lite: ["<hr/>"] },
};

test.each(Object.entries(CASES))("E32: a %s is shown on the page, in feeds and to poor networks", (_name, shown) => {
	const body = parseRichText({ type: "doc", content: [shown.block] });
	const draw = (pictures: "shown" | "links") =>
		renderToStaticMarkup(createElement(ArticleBody, { body, media: MEDIA, pictures }));
	const [page, feed, lite] = [draw("shown"), toBodyHtml(body, { ...MEDIA, origin: ORIGIN }), draw("links")];
	for (const part of shown.page) expect(page).toContain(part);
	for (const part of shown.feed) expect(feed).toContain(part);
	for (const part of shown.lite) expect(lite).toContain(part);
	expect(lite, "a poor network fetches a picture by choice").not.toContain("<img");
});

test("E32: a film or a paper that is gone leaves no broken link", () => {
	const content: BlockNode[] = [
		{ type: "video", attrs: { videoId: 99 } },
		{ type: "attachment", attrs: { mediaId: 99, label: "Mẫu cũ" } },
	];
	const html = toBodyHtml({ type: "doc", content }, { ...MEDIA, origin: ORIGIN });
	expect(html).toBe("<p>Mẫu cũ</p>");
});

test.each([
	["a block nobody knows", { type: "iframe", attrs: { src: "https://ke-xau.example" } }],
	["a file on its way", { type: "figure", attrs: { ...picture(1, "a"), uploadId: "x" } }],
	["a picture by its address", { type: "figure", attrs: { src: "https://ke-xau.example/a.jpg" } }],
	["a style", { type: "box", attrs: { title: "", style: "position:fixed" }, content: [paragraph("a")] }],
	["a gallery without pictures", { type: "gallery", attrs: { items: [] } }],
])("E32: %s is refused by the server", (_name, block) => {
	expect(() => parseRichText({ type: "doc", content: [block] })).toThrow(RichTextError);
});
