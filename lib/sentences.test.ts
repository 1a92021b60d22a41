import fc from "fast-check";
import { expect, test } from "vitest";
import { countSyllables, splitSentences } from "./sentences.ts";

test.each([
	["Hội đồng nhân dân tỉnh họp.", 6],
	["Tăng 11,5% so với năm 2025", 6],
	["Ngày 19/5/2026, lúc 7:30", 4],
	["phát triển kinh tế-xã hội", 6],
	["UBND", 1],
	["Ƀing mơdơ̆", 2],
	["Đắk Đoa".normalize("NFD"), 2],
	[" … – “” ", 0],
])("%j has %i syllables", (text, count) => {
	expect(countSyllables(text)).toBe(count);
});

test.each<[string[]]>([
	[["Mưa đã tạnh.", "Đường vẫn lầy!", "Ai đi trước?"]],
	[["Đoàn về TP. Pleiku và TX. An Khê.", "Trời mưa."]],
	[["TS. Nguyễn Văn A. Bình và PGS. TS. Lê B. nói chuyện.", "Mọi người nghe."]],
	[["Sản lượng đạt 1.807 tấn, tăng 11,5%.", "Giá 30.000 đồng."]],
	[["Việc xong ngày 30.4.2026.", "Năm sau làm tiếp."]],
	[["Nhà có heo, bò, gà v.v. và một con ngựa.", "Ngựa già."]],
	[["Ông nghĩ... rồi ông gật.", "Bà cười… không nói.", "Rồi..."]],
	[["“Đi đâu?” bà hỏi.", "“Đi chợ.”", "Trời còn sớm."]],
	[["Bà bảo: “Làm đi!” rồi quay vào.", "Ông làm (cả ngày).", "(Ông mệt.)", "Ông nghỉ."]],
	[["Không có dấu chấm ở cuối"]],
	[["Câu này quên dấu cách.", "Câu sau dính liền."]],
])("%j are its sentences", (sentences) => {
	expect(splitSentences(sentences.join(" "))).toEqual(sentences);
});

test("a forgotten space does not join two sentences, a web address is not cut", () => {
	expect(splitSentences("Đường lầy.Trời mưa.")).toEqual(["Đường lầy.", "Trời mưa."]);
	expect(splitSentences("Xem tinhuy.gialai.gov.vn để biết.")).toEqual(["Xem tinhuy.gialai.gov.vn để biết."]);
});

test("no syllable is lost or invented, whatever the text", () => {
	const part = fc.constantFrom(
		"Ông",
		"nói",
		"TP.",
		"A.",
		"1.5",
		"...",
		"…",
		"”",
		"“",
		".",
		"!",
		"?",
		" ",
		"(",
		")",
		"đi",
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
			const line = parts.join("");
			const split = splitSentences(line);
			const bare = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
			expect(bare(split.join(""))).toBe(bare(line));
		}),
	);
});

test("a long line without end is read in time", () => {
	const begun = performance.now();
	for (const part of ["a.", "Aaa.", ".", "”", "a ", "TP. "]) splitSentences(part.repeat(30_000));
	expect(performance.now() - begun).toBeLessThan(2000);
});
