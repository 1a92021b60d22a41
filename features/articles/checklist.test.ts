import { expect, test } from "vitest";
import type { BlockNode, RichText } from "../../lib/rich-text.ts";
import { listFaults } from "./checklist.ts";

const paragraph = (text: string): BlockNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const heading = (level: 2 | 3 | 4, text: string): BlockNode => ({
	type: "heading",
	attrs: { level },
	content: text === "" ? [] : [{ type: "text", text }],
});
const figure = (changes: object): BlockNode => ({
	type: "figure",
	attrs: { mediaId: 1, alt: "Nhà rông buổi sớm", caption: "Nhà rông", credit: "Hồ Lan", ...changes },
});
const linkTo = (href: string): BlockNode => ({
	type: "paragraph",
	content: [{ type: "text", text: "xem bài trước", marks: [{ type: "link", attrs: { href } }] }],
});

const SOUND = [
	paragraph("Làng mở hội."),
	heading(2, "Buổi sáng"),
	heading(3, "Ở bến nước"),
	figure({}),
	linkTo("/tin/hoi-lang-12"),
];

function check(content: BlockNode[], words: object = {}): [string, string][] {
	const body: RichText = { type: "doc", content };
	const text = { title: "Làng Kép mở hội", kicker: "", lead: "Cả làng ra bến nước.", body, ...words };
	return listFaults(text, (path) => path === "/tin/hoi-lang-12").map(({ weight, text: says }) => [weight, says]);
}

test("E26: a sound text has no fault", () => {
	expect(check(SOUND)).toEqual([]);
});

test.each([
	["no lead", SOUND, { lead: "  " }, "blocks", /chưa có sapo/],
	["no text", [], {}, "blocks", /chưa có nội dung/],
	[
		"a picture without words for who cannot see it",
		[...SOUND, figure({ alt: "" })],
		{},
		"blocks",
		/Ảnh “Nhà rông” chưa có mô tả/,
	],
	["a picture without its photographer", [...SOUND, figure({ credit: " " })], {}, "blocks", /chưa ghi nguồn ảnh/],
	["an empty heading", [...SOUND, heading(2, "")], {}, "blocks", /đầu mục không có chữ/],
	["a heading that skips a level", [paragraph("a"), heading(3, "Nhỏ trước")], {}, "blocks", /“Nhỏ trước” nhảy cấp/],
	["a link to a page that is gone", [...SOUND, linkTo("/tin/da-go-9")], {}, "blocks", /\/tin\/da-go-9 không còn trang/],
	["marks typed apart", SOUND, { title: "Đảng bộ".normalize("NFD") }, "blocks", /gõ dấu rời/],
	["a telephone number", [...SOUND, paragraph("Gọi 0912 345 678.")], {}, "asks", /số điện thoại/],
	["a citizen's number", [...SOUND, paragraph("CCCD 064 203 001 234")], {}, "asks", /số giấy tờ/],
])("E26: %s is found, and nothing else", (_name, content, words, weight, says) => {
	expect(check(content as BlockNode[], words)).toEqual([[weight, expect.stringMatching(says as RegExp)]]);
});

test("E26: pictures of a gallery and in a box are looked at like others", () => {
	const attrs = { mediaId: 2, alt: "", caption: "", credit: "Hồ Lan" };
	const inside: BlockNode[] = [
		{ type: "gallery", attrs: { items: [attrs] } },
		{ type: "box", attrs: { title: "Bên lề" }, content: [figure({ alt: "" })] },
	];
	expect(check([...SOUND, ...inside]).map(([, says]) => says)).toEqual([
		expect.stringMatching(/^Ảnh thứ 2 chưa có mô tả/),
		expect.stringMatching(/^Ảnh “Nhà rông” chưa có mô tả/),
	]);
});

test("M03: a picture that only decorates needs no words for who cannot see it, and its photographer all the same", () => {
	const decoration = { alt: "", isDecorative: true };
	expect(check([...SOUND, figure(decoration)])).toEqual([]);
	expect(check([...SOUND, figure({ ...decoration, credit: "" })])).toEqual([
		["blocks", expect.stringMatching(/chưa ghi nguồn ảnh/)],
	]);
});
