import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectEncoding } from "./detect-encoding.ts";
import { decodeLegacy, type LegacyEncoding } from "./legacy-encodings.ts";
import { toFontHint } from "./legacy-font.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

const WRITTEN: [LegacyEncoding, string, string][] = [
	["tcvn3", "Chi bé lµng häp bªn bÕp löa, viÖc nµo ra viÖc Êy", "Chi bộ làng họp bên bếp lửa, việc nào ra việc ấy"],
	[
		"tcvn3",
		"tr\u00adëng th«n ®äc nghÞ quyÕt tr\u00adíc héi tr\u00adêng",
		"trưởng thôn đọc nghị quyết trước hội trường",
	],
	["tcvn3", "§¡NG Ký KINH DOANH", "ĐĂNG KÝ KINH DOANH"],
	["tcvn3", "l−íi ®iÖn vÒ x∙, t¨ng 5 − 3 lÇn", "lưới điện về xã, tăng 5 − 3 lần"],
	[
		"vni",
		"Chi boä laøng hoïp beân beáp löûa, vieäc naøo ra vieäc aáy",
		"Chi bộ làng họp bên bếp lửa, việc nào ra việc ấy",
	],
	["vni", "ÑAÛNG BOÄ HUYEÄN ÑAK ÑOA", "ĐẢNG BỘ HUYỆN ĐAK ĐOA"],
	["vni", "kyõ thuaät thuyû ñieän, nhöõng Chæ thò môùi", "kỹ thuật thuỷ điện, những Chỉ thị mới"],
	["vps", "Chi b¶ làng h†p bên b‰p lºa, vi®c nào ra vi®c ¤y", "Chi bộ làng họp bên bếp lửa, vi®c nào ra vi®c ¤y"],
];

const UNTOUCHED = [
	"Đảng bộ Đak Đoa: Đổi mới phương thức lãnh đạo",
	"Hoà Bình, toà án hoà giải",
	"Tù và rõ ràng",
	"Giá 5 × 3 · 2 = 30 « » ® 5 µm",
	"Señor Muñoz vivía en la mañana con niños pequeños en España",
	"À la fête, élève modèle, garçon français, château brûlé, où êtes-vous",
	"Über größere Flüsse führen schöne Brücken für müde Fußgänger",
	"Abih bang mơnuih-mơnam tơkeng rai rơngai laih anŭn mơdơ̆-mơđơr",
	"Bơngai Bahnar ăn pơma, kơ̆ tơlĕi hơdrĕ̆ch, ñu gơñ, năr ñâo",
	"Gia Lai 2026",
	"",
];

describe("text in an encoding from before Unicode", () => {
	it.each(WRITTEN.filter(([encoding]) => encoding !== "vps"))("%s is read: %s", (encoding, before, after) => {
		expect(decodeLegacy(before, encoding)).toBe(after);
		expect(detectEncoding(before, encoding) ?? "short").toMatch(new RegExp(`${encoding}|short`));
	});

	it.each(["tcvn3", "vni"] as const)("%s is known by its syllables without its font", (encoding) => {
		const lines = WRITTEN.filter(([of, before]) => of === encoding && before.split(" ").length > 6);
		expect(lines.length).toBeGreaterThan(0);
		for (const [, before] of lines) expect(detectEncoding(before), before).toBe(encoding);
	});

	it.each(UNTOUCHED)("%s stays as it is, whatever the font is called", (text) => {
		for (const hint of [null, "tcvn3", "vni", "vps"] as const)
			expect(detectEncoding(text, hint), String(hint)).toBeNull();
	});

	it("leaves every line of the demo's articles alone, in both forms of Unicode", () => {
		const folder = new URL("../db/seed/demo/", import.meta.url);
		const files = readdirSync(folder).filter((name) => /^article-texts-.*\.ts$/.test(name));
		const lines = files.flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"));
		expect(lines.length).toBeGreaterThan(500);
		const touched = lines.filter(
			(line) => detectEncoding(line, "tcvn3") ?? detectEncoding(line, "vni") ?? detectEncoding(line.normalize("NFD")),
		);
		expect(touched).toEqual([]);
	});

	it("is hinted at by fonts, save those that only sound like it", () => {
		expect(toFontHint('".VnTimeH", serif')).toEqual({ encoding: "tcvn3", isCapitals: true });
		expect(toFontHint("VNI-Times")).toEqual({ encoding: "vni", isCapitals: false });
		for (const name of ["VnTimes Unicode", "UVN Bay Buom", "Be Vietnam", "Times New Roman"]) {
			expect(toFontHint(name), name).toBeNull();
		}
	});

	it("is told apart by syllables that Vietnamese has", () => {
		for (const word of "nghiêng thuở quyết gì giếng khuỷu đẹp Ký ở".split(" ")) {
			expect(isVietnameseSyllable(word), word).toBe(true);
		}
		for (const word of "viÖc boä đep nghĩep strong".split(" ")) expect(isVietnameseSyllable(word), word).toBe(false);
	});
});
