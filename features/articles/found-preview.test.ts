import { expect, test } from "vitest";
import { toFoundPreview } from "./found-preview.ts";

const TYPED = { title: "Chi bộ làng họp", lead: "Sáng nay họp.", seoTitle: "", seoDescription: "", slug: "" };
const preview = (changes: Partial<typeof TYPED> = {}) =>
	toFoundPreview({ ...TYPED, ...changes }, "https://gialai.example");

test("E34: words for search and sharing that are empty fall back to title and lead, and the address to the title", () => {
	expect(preview()).toEqual({
		...{ title: "Chi bộ làng họp", description: "Sáng nay họp.", warning: "", host: "gialai.example" },
		address: "https://gialai.example/tin/chi-bo-lang-hop-…",
	});
	expect(preview({ seoTitle: "Tên ngắn", seoDescription: "Mô tả.", slug: "Đường Riêng" })).toMatchObject({
		...{ title: "Tên ngắn", description: "Mô tả.", address: "https://gialai.example/tin/duong-rieng-…" },
	});
});

test("E34: a headline of more than 110 letters warns, counted as people count them, and a shorter one for search ends it", () => {
	const long = (letters: number) => "ế".normalize("NFD").repeat(letters);
	expect(preview({ title: long(110) }).warning).toBe("");
	expect(preview({ title: long(111) }).warning).toContain("dài 111 ký tự");
	expect(preview({ title: long(111), seoTitle: "Ngắn" }).warning).toBe("");
});
