import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test("marks, đ and the letters of Jrai and Bahnar fold to plain letters", () => {
	expect(fold("Đảng bộ Đak Đoa")).toBe("dang bo dak doa");
	expect(fold("ĐƯỜNG ƯƠNG ỨỪỬỮỰ")).toBe("duong uong uuuuu");
	expect(fold("Nghị quyết số 15-NQ/TU")).toBe("nghi quyet so 15-nq/tu");
	expect(fold("Ƀƀ č ñ ĕ ĭ ŏ ŭ ê̆ ô̆ ơ̆ ư̆")).toBe("bb c n e i o u e o o u");
});

test("folding twice changes nothing, and the spelling form does not matter", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
		}),
	);
	expect(fold(fold("Đắk Lắk"))).toBe("dak lak");
});
