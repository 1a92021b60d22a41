import { describe, expect, it } from "vitest";
import { makeDoc } from "../../lib/test-doc.ts";
import { listItem, makeDocx, makeZip, paragraph, picture } from "../../lib/test-docx.ts";
import { openDocx } from "./open-docx.ts";
import { readWord } from "./read-word.ts";

const LEAD = "Ba tháng nay, chi bộ làng Plei Toan họp trong một giờ, việc nào ra việc ấy.";
const TABLE = `<w:tbl><w:tr><w:tc>${paragraph("Xã")}</w:tc><w:tc>${paragraph("Đảng viên")}</w:tc></w:tr><w:tr><w:tc>${paragraph("Ia Pa")}</w:tc><w:tc>${paragraph("120")}</w:tc></w:tr></w:tbl>`;

describe("a Word file", () => {
	it("E30: gives title, lead, text, pictures, and what was dropped", async () => {
		const body = [
			paragraph("ĐẢNG CỘNG SẢN VIỆT NAM", { run: "<w:b/>" }),
			paragraph("Chi bộ họp bên bếp lửa", { style: "Title" }),
			paragraph(LEAD),
			paragraph("Việc chung", { style: "Heading1" }),
			listItem("Điểm danh", 0) + listItem("Người vắng", 1) + listItem("Biểu quyết", 0),
			`<w:p><w:r><w:t>Họp </w:t></w:r><w:del w:author="a"><w:r><w:delText>hai</w:delText></w:r></w:del><w:ins w:author="a"><w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>ba</w:t></w:r></w:ins><w:r><w:t> ngày.</w:t></w:r></w:p>`,
			TABLE,
			picture(1, "Nhà rông buổi tối"),
		].join("");
		const file = makeDocx({
			body,
			media: { "a.jpeg": Buffer.from("jpeg") },
			parts: { "word/vbaProject.bin": "macro" },
		});
		const { decoded, pictures, dropped, passages } = await readWord(file, "bao-cao.docx");
		expect(decoded.title).toBe("Chi bộ họp bên bếp lửa");
		expect(decoded.lead).toBe(LEAD);
		const json = JSON.stringify(decoded.content);
		expect(decoded.content.map(({ type }) => type)).toEqual(
			"paragraph heading orderedList paragraph table figure".split(" "),
		);
		expect(json).toContain('"bulletList"');
		expect(json).toContain('{"type":"text","text":"ba","marks":[{"type":"bold"},{"type":"underline"}]}');
		expect(json).not.toContain("hai");
		expect(json).toContain('{"mediaId":1,"alt":"Nhà rông buổi tối","caption":"","credit":""}');
		expect(pictures).toEqual([{ type: "image/jpeg", base64: Buffer.from("jpeg").toString("base64") }]);
		expect(dropped.join(" ")).toMatch(/1 chỗ đã xóa.*1 chỗ thêm.*Macro/);
		expect(passages).toEqual([]);
	});

	it("E30: in an old encoding is read both ways, capitals by their font", async () => {
		const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
		const body =
			paragraph("Th«ng b¸o kÕt luËn", { run: `<w:b/>${font(".VnTimeH")}` }) +
			paragraph("Héi nghÞ bµn vÒ viÖc trång rõng, giao tr\u00adëng th«n lo gièng.", { run: font(".VnTime") });
		const { asIs, decoded, passages } = await readWord(makeDocx({ body }), "cu.docx");
		expect(decoded.title).toBe("THÔNG BÁO KẾT LUẬN");
		expect(decoded.lead).toBe("Hội nghị bàn về việc trồng rừng, giao trưởng thôn lo giống.");
		expect(asIs.title).toBe("Th«ng b¸o kÕt luËn");
		expect(passages).toHaveLength(2);
	});

	it("of Word 97 gives its words, and says that its form is lost", async () => {
		const file = makeDoc(
			"Héi nghÞ bµn vÒ viÖc trång rõng\rGiao tr\u00adëng th«n lo gièng, ®Êt vµ n\u00adíc t\u00adíi.\rPleiku\r",
		);
		const { asIs, decoded, dropped } = await readWord(file, "1999.doc");
		expect(decoded.title).toBe("Hội nghị bàn về việc trồng rừng");
		expect(decoded.lead).toBe("Giao trưởng thôn lo giống, đất và nước tưới.");
		expect(asIs.lead, "the letter ư is not lost on the way back").toContain("tr\u00adëng");
		expect(JSON.stringify(decoded.content)).toContain("Pleiku");
		expect(dropped.join(" ")).toContain("chỉ đọc được chữ");
	});

	it("without a title is called after its file", async () => {
		const body = paragraph(`${LEAD} `.repeat(8));
		expect((await readWord(makeDocx({ body }), "Tin_tu-co-so.docx")).decoded.title).toBe("Tin tu co so");
	});

	it.each([
		["nothing", Buffer.alloc(0), /Tệp trống/],
		["a PDF", Buffer.from("%PDF-1.7"), /không phải tệp Word/],
		["sixteen megabytes", Buffer.alloc(16 * 1024 * 1024, "PK"), /lớn hơn 15 MB/],
		["half a ZIP", makeDocx({ body: paragraph("a") }).subarray(0, 400), /hỏng/],
		["another ZIP", makeZip([{ name: "a.txt", data: Buffer.from("a") }]), /không phải tệp \.docx/],
		["an old Word file that is none", Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex"), /Không đọc được/],
	])("is refused when it is %s", async (_what, bytes, words) => {
		await expect(readWord(bytes, "tep.docx")).rejects.toMatchObject({ personMessage: expect.stringMatching(words) });
	});

	it("is refused when it would fill the memory, says less than it holds, or defines entities", () => {
		const zeros = Buffer.alloc(31 * 1024 * 1024);
		const refusal = (bytes: Buffer) => {
			try {
				return `taken: ${openDocx(bytes).size}`;
			} catch (error) {
				return String(error);
			}
		};
		expect(refusal(makeZip([{ name: "word/document.xml", data: zeros }]))).toContain("bytes unpacked");
		expect(refusal(makeZip([{ name: "word/document.xml", data: zeros, declared: 10 }]))).toContain("word/document.xml");
		const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
		expect(refusal(makeDocx({ body: "", parts: { "word/document.xml": bomb } }))).toContain("defines entities");
		const wide = Buffer.from(`\ufeff${bomb}`, "utf16le");
		expect(refusal(makeZip([{ name: "word/styles.xml", data: wide }]))).toContain("defines entities");
	});
});
