import { expect, test } from "vitest";
import { hasPersonalData, maskPersonalData } from "./personal-data.ts";

test.each([
	["Viết cho tôi: an.nguyen+bao@thu.example nhé", "Viết cho tôi: [đã ẩn thư điện tử] nhé"],
	["an @ thu . example", "[đã ẩn thư điện tử]"],
	["Gọi 0905 123 456", "Gọi [đã ẩn số điện thoại]"],
	["Gọi 0905123456.", "Gọi [đã ẩn số điện thoại]."],
	["Gọi +84 905-123-456", "Gọi [đã ẩn số điện thoại]"],
	["Bàn: (0269) 3 824 000", "Bàn: [đã ẩn số điện thoại]"],
	["CCCD 064 090 001 234", "CCCD [đã ẩn số giấy tờ]"],
	["số 064090001234", "số [đã ẩn số giấy tờ]"],
	["CMND số 230 123 456", "CMND số [đã ẩn số giấy tờ]"],
])("K04: %j is shown as %j", (text, shown) => {
	expect(maskPersonalData(text)).toBe(shown);
	expect(hasPersonalData(text)).toBe(true);
});

test.each([
	"Kinh phí 120.000.000.000 đồng, năm 2026",
	"Ngày 08/11/2020, lúc 07:30, có 1.807 người",
	"Nghị quyết số 18-NQ/TW ngày 25-10-2017",
	"Tổng 150000000 đồng",
	"Giai đoạn 2021-2025 và 2026-2030",
])("K04: %j is no personal data", (text) => {
	expect(maskPersonalData(text)).toBe(text);
	expect(hasPersonalData(text)).toBe(false);
});
