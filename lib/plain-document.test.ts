import { expect, test } from "vitest";
import { toPlainDocument } from "./plain-document.ts";
import { toPlainText } from "./rich-text-plain.ts";
import { parseRichText } from "./rich-text-schema.ts";

const text =
	"Mở đầu\ngồm hai dòng.\r\n\r\n## Đầu mục\nĐoạn ngay dưới.\n\n- một\n- hai\n\n- không\nphải danh sách\n\n### Nhỏ hơn\n";

test("a plain text becomes paragraphs, headings and lists that the closed schema takes", () => {
	const document = toPlainDocument(text);
	expect(parseRichText(document)).toEqual(document);
	expect(document.content.map(({ type }) => type)).toEqual([
		...["paragraph", "heading", "paragraph", "bulletList", "paragraph", "heading"],
	]);
	expect(toPlainText(document).split("\n")).toEqual([
		...["Mở đầu gồm hai dòng.", "Đầu mục", "Đoạn ngay dưới.", "một", "hai", "- không phải danh sách", "Nhỏ hơn"],
	]);
});

test("an empty text is an empty document", () => {
	expect(toPlainDocument(" \n\n ").content).toEqual([]);
});
