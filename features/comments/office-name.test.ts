import { expect, test } from "vitest";
import { EMPTY_VALUES, parseComment } from "./comment-form.ts";
import { isLikeOffice, isOfficeName } from "./office-name.ts";

const OFFICE = ["Tỉnh ủy Gia Lai", "", "Trang thông tin điện tử Đảng bộ tỉnh Gia Lai"];

test.each([
	"Tòa soạn",
	"TOA SOAN",
	"T.ò.a  s.o.ạ.n",
	"Т\u043eà s0ạn",
	"Ｔòa ｓoạn",
	"Ban Biên Tập",
	"@dm1n",
	"tinh uy gia lai",
	"Tỉnh\u200b ủy Gia Lai",
])("K06: %j is a name only the office may bear", (name) => {
	expect(isOfficeName(name, OFFICE)).toBe(true);
	const typed = { ...EMPTY_VALUES, name, content: "Ý kiến của tôi.", hasConsent: true };
	expect(parseComment(typed, OFFICE).errors?.name).toContain("dành riêng cho tòa soạn");
});

test("K06: a name with the office's in it is taken, and shown to the moderator", () => {
	for (const name of ["Tòa soạn trả lời", "Chị Hai ban biên tập"]) {
		expect(isOfficeName(name, OFFICE)).toBe(false);
		expect(isLikeOffice(name, OFFICE)).toBe(true);
	}
});

test.each(["Nguyễn Văn Toàn", "Siu H'Bia", "Toản Sơn", "Admi Kpă", "Bạn đọc ở Gia Lai"])(
	"K06: %j is an honest name",
	(name) => {
		expect(isLikeOffice(name, OFFICE)).toBe(false);
	},
);
