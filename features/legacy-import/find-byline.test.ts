import { expect, test } from "vitest";
import { parseByline, parseSourceLine } from "./find-byline.ts";

test.each<[string, string[]]>([
	["Phương Lan", ["Phương Lan"]],
	["Phương Lan - Hoài An", ["Phương Lan", "Hoài An"]],
	["Phương Lan, Hoài An và Rah Lan Biên", ["Phương Lan", "Hoài An", "Rah Lan Biên"]],
	["Bài, ảnh: Phương Lan", ["Phương Lan"]],
	["Bài và ảnh: Phương Lan – Siu H'Ngơ", ["Phương Lan", "Siu H'Ngơ"]],
	["Bài: Phương Lan - Ảnh: Hoài An", ["Phương Lan"]],
	["Tác giả: Đinh Thủy", ["Đinh Thủy"]],
	["Ban Biên tập", ["Ban Biên tập"]],
	["N.Đ", ["N.Đ"]],
	["P.V.", ["P.V."]],
	["TTXVN", ["TTXVN"]],
	["Phương Lan (tổng hợp)", ["Phương Lan"]],
	["By Hoai An", ["Hoai An"]],
])("R08: %j names its authors", (text, authors) => expect(parseByline(text)).toEqual(authors));

test.each([
	"Chi bộ họp định kỳ mỗi tháng một lần",
	"Phương Lan.",
	"Thời gian tới:",
	"Hội nghị kết thúc tốt đẹp!",
	"Nguyễn Văn A nói rằng, làng đã đổi mới",
	"",
	"2020 - 2025",
])("%j is no byline", (text) => expect(parseByline(text)).toBeNull());

test("a line may name the source instead of an author", () => {
	expect(parseSourceLine("(Theo Báo Cao Nguyên)")).toBe("Báo Cao Nguyên");
	expect(parseSourceLine("Nguồn: TTXVN")).toBe("TTXVN");
	expect(parseSourceLine("Theo kế hoạch, hội nghị diễn ra trong hai ngày")).toBeNull();
});
