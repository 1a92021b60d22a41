import { expect, test } from "vitest";
import { parseCaption } from "./find-caption.ts";

test.each([
	["Cán bộ xã xuống làng. Ảnh: N.Đ", "Cán bộ xã xuống làng.", "N.Đ"],
	["Cán bộ xã xuống làng. Ảnh: N.Đ.", "Cán bộ xã xuống làng.", "N.Đ."],
	["Cán bộ xã xuống làng (Ảnh: Hoài An)", "Cán bộ xã xuống làng", "Hoài An"],
	["Cán bộ xã xuống làng (ảnh: TTXVN).", "Cán bộ xã xuống làng", "TTXVN"],
	["Cán bộ xã xuống làng - Ảnh: Hoài An/TTXVN", "Cán bộ xã xuống làng", "Hoài An/TTXVN"],
	["Cán bộ xã xuống làng. Ảnh N.Đ", "Cán bộ xã xuống làng.", "N.Đ"],
	["Ảnh: Hoài An", "", "Hoài An"],
	["Ảnh tư liệu: Bảo tàng tỉnh", "", "Bảo tàng tỉnh"],
	["Cán bộ xã xuống làng. Ảnh minh họa: P.V", "Cán bộ xã xuống làng.", "P.V"],
	["Villagers at the water wharf. Photo: Hoai An", "Villagers at the water wharf.", "Hoai An"],
])("R07: %j holds caption and credit", (text, caption, credit) =>
	expect(parseCaption(text)).toEqual({ caption, credit }),
);

test.each([
	"Bài, ảnh: Phương Lan",
	"Tin và ảnh: Phương Lan",
	"Bài và ảnh: Phương Lan",
	"Trong ảnh: các đại biểu dự hội nghị",
	"Ảnh 1: Toàn cảnh hội nghị",
	"Ảnh hưởng của bão: nhiều nhà tốc mái",
	"Ảnh Xem tất cả >>",
	"Cuộc thi ảnh: Đất và người cao nguyên thu hút đông đảo tác giả trong và ngoài tỉnh tham gia sáng tác",
	`${"Một đoạn văn dài. ".repeat(30)}Ảnh: N.Đ`,
	"Ảnh:",
])("%j is no caption with a credit", (text) => expect(parseCaption(text)).toBeNull());
