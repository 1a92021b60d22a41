import { expect, test } from "vitest";
import { placeTones } from "./tone-marks.ts";

test("both schools of tone marks come out as one, and so do marks on the wrong vowel", () => {
	const vectors = { hòa: "hoà", thủy: "thuỷ", khỏe: "khoẻ", "đảng ủy": "đảng uỷ", qúy: "quý", khỏan: "khoản" };
	for (const [written, compared] of Object.entries(vectors)) expect(placeTones(written)).toBe(compared);
});

test("words whose tone stands where it must stay as they are", () => {
	for (const word of ["của", "múa", "mía", "quý", "quỹ", "giá", "khuya", "thuở", "hoà"]) {
		expect(placeTones(word)).toBe(word);
	}
});
