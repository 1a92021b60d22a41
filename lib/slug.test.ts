import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toSlug } from "./slug.ts";

const SHARED = new URL("../../shared/data/text-normalisation.json", import.meta.url);
const isShared = existsSync(SHARED);

test("Vietnamese, Jrai and punctuation become an address", () => {
	expect(toSlug("Đảng bộ xã: “Đổi mới & sáng tạo” – 50%")).toBe("dang-bo-xa-doi-moi-sang-tao-50");
	expect(toSlug("Số 15-NQ/TU, ngày 05/9/2026")).toBe("so-15-nq-tu-ngay-05-9-2026");
	expect(toSlug("Ƀing mơdơ̆-mơđơr čar ñu")).toBe("bing-modo-modor-car-nu");
	expect(toSlug("ĐƯỜNG ƯƠNG")).toBe("duong-uong");
});

test("composed and decomposed spelling give one address", () => {
	const title = "Kỳ họp thứ hai của Đảng ủy phường";
	expect(toSlug(title.normalize("NFD"))).toBe(toSlug(title));
});

test("a long address is cut at a hyphen within a hundred characters", () => {
	const hundred = `${"ab-".repeat(33)}a`;
	expect(toSlug(`${hundred} tail`)).toBe(hundred);
	expect(toSlug(`${hundred}b tail`)).toBe("ab-".repeat(33).slice(0, -1));
	expect(toSlug("x".repeat(150))).toBe("x".repeat(100));
});

test("what cannot be folded leaves nothing", () => {
	expect([toSlug(""), toSlug("?!"), toSlug("北京")]).toEqual(["", "", ""]);
});

test("an address is made of words and single hyphens whatever the text", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "grapheme", maxLength: 300 }),
			(text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(toSlug(text)) && toSlug(text).length <= 100,
		),
	);
});

test.skipIf(!isShared)("the shared slug vectors hold (skipped where the shared data are absent)", () => {
	const { slug } = JSON.parse(readFileSync(SHARED, "utf8")) as { slug: { vectors: [string, string][] } };
	for (const [text, expected] of slug.vectors) expect(toSlug(text)).toBe(expected);
	expect(slug.vectors.length).toBeGreaterThan(3);
});
