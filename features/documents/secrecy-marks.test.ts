import { expect, test } from "vitest";
import { findSecrecyMark, findSecrecyMarkOfFile, isPublicDegree } from "./secrecy-marks.ts";

test.each([
	["Tuyệt mật: kế hoạch phòng thủ", "Tuyệt mật"],
	["Báo cáo TỐI MẬT về an ninh", "Tối mật"],
	["Báo cáo tối mật".normalize("NFD"), "Tối mật"],
	["Báo cáo về tình hình (Mật)", "Mật"],
	["Mật - Báo cáo tình hình biên giới", "Mật"],
	["Báo cáo tình hình, độ mật: Mật", "Mật"],
	["Báo cáo có đóng dấu mật", "Mật"],
	["Báo cáo tình hình MẬT", "Mật"],
	["Tài liệu hội nghị lần thứ năm", "Tài liệu hội nghị"],
	["Hướng dẫn, lưu hành nội bộ", "Lưu hành nội bộ"],
	["Quy định về bảo vệ bí mật nhà nước", null],
	["VỀ BẢO VỆ BÍ MẬT NHÀ NƯỚC", null],
	["Kế hoạch phát triển nghề nuôi ong lấy mật ở Kbang", null],
	["Mật độ dân cư và quy hoạch xã, phường", null],
	["Về giữ mối liên hệ mật thiết với Nhân dân", null],
	["Về đẩy mạnh sinh hoạt nội bộ trong chi bộ", null],
])("R44: the abstract “%s” bears the mark %j", (text, mark) => {
	expect(findSecrecyMark(text)).toBe(mark);
});

test.each([
	["12-BC-TU_MAT.pdf", "Mật"],
	["bc toi mat.docx", "Tối mật"],
	["Tuyetmat-01.pdf", "Tuyệt mật"],
	["Báo cáo (Mật).pdf", "Mật"],
	["tai-lieu-hoi-nghi-bch.pdf", "Tài liệu hội nghị"],
	["15-NQ-TU.pdf", null],
	["ke-hoach-mat-tran-to-quoc.pdf", null],
	["quy-dinh-bao-ve-bi-mat.pdf", null],
	["giay-moi-gap-mat.docx", null],
])("R44: the file name %s bears the mark %j", (name, mark) => {
	expect(findSecrecyMarkOfFile(name)).toBe(mark);
});

test.each([
	["Không mật", true],
	["khong mat", true],
	["", true],
	["Mật", false],
	["tối mật", false],
	["A", false],
])("R44: the degree %j is for the public: %s", (degree, isPublic) => {
	expect(isPublicDegree(degree)).toBe(isPublic);
});
