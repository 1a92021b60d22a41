import { describe, expect, it } from "vitest";
import { decodePasted } from "./decode-pasted.ts";
import { parsePastedHtml } from "./parse-pasted-html.ts";
import { readPastedText } from "./read-pasted-text.ts";

const listPairs = (html: string) =>
	decodePasted(parsePastedHtml(html)).passages.map(({ encoding, before, after }) => [encoding, before, after]);

describe("a paste in old encodings", () => {
	it("is read passage by passage, and what is Unicode stays", () => {
		const pairs = listPairs(
			`<p><font face=".VnTime">Héi nghÞ bµn vÒ viÖc trång rõng</font> <font face="Arial">do ông Ksor Pêng chủ trì</font></p>
			<p style="font-family:'VNI-Times'">Ñoàng baøo caùc xaõ vuøng bieân giôùi</p>
			<p style="font-family:.VnTime">Chữ này đã là Unicode từ lâu rồi</p>`,
		);
		expect(pairs).toEqual([
			["tcvn3", "Héi nghÞ bµn vÒ viÖc trång rõng", "Hội nghị bàn về việc trồng rừng"],
			["vni", "Ñoàng baøo caùc xaõ vuøng bieân giôùi", "Đồng bào các xã vùng biên giới"],
		]);
	});

	it("lets a long passage speak for a short one in no other font", () => {
		const pairs = listPairs("<p>Héi nghÞ bµn vÒ viÖc trång rõng</p><p>Sè: 15/NQ</p><p>Pleiku</p>");
		expect(pairs.map(([, , after]) => after)).toEqual(["Hội nghị bàn về việc trồng rừng", "Số: 15/NQ"]);
		expect(listPairs("<p>Sè: 15/NQ</p>"), "one word alone tells nothing").toEqual([]);
	});

	it("finds a letter and its sign in two pieces", () => {
		const { root } = decodePasted(parsePastedHtml("<p>Hoäi ñoàng nhaân daân hoïp baøn vi<b>e</b>äc nöôùc</p>"));
		expect(JSON.stringify(root)).toContain('"Hội đồng nhân dân họp bàn vi"');
		expect(JSON.stringify(root).replace(/[^\p{L}]/gu, "")).toContain("ệcnước");
	});

	it("is known in plain text too", () => {
		const { passages } = decodePasted(readPastedText("tr\u00adëng th«n ®äc nghÞ quyÕt\r\n\r\nTrưởng thôn đọc"));
		expect(passages.map(({ after }) => after)).toEqual(["trưởng thôn đọc nghị quyết"]);
	});

	it("C1: in a font of Jrai and Bahnar is read as its letters, beside Vietnamese that stays", () => {
		const pairs = listPairs("<p>{ing ]ar [ơi tơring đ^ Gia Lai</p><p>Tu\\ yua</p><p>Nhà rông [Ảnh: N.Đ] ở xã</p>");
		expect(pairs).toEqual([
			["tay-nguyen", "{ing ]ar [ơi tơring đ^ Gia Lai", "Ƀing čar ƀơi tơring đĭ Gia Lai"],
			["tay-nguyen", "Tu\\ yua", "Tŭ yua"],
		]);
		const { root } = decodePasted(parsePastedHtml("<p>{ing ]<b>ar [</b>ơi tơring đ^ Gia Lai</p>"));
		expect(JSON.stringify(root).replace(/[^\p{L}\p{M} ]/gu, "")).toContain("Ƀing");
	});
});
