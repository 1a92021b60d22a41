import type { CatalogueEntry, Catalogues } from "../queries/document-catalogues.ts";

type Names = readonly (readonly [slug: string, name: string, code: string])[];

/**
 * Types of party documents by Quy định 399-QĐ/TW (2026) with the sign each has in a number, and those of the state.
 * Decision and regulation share QĐ.
 */
const TYPES: Names = [
	["nghi-quyet", "Nghị quyết", "NQ"],
	["quyet-dinh", "Quyết định", "QĐ"],
	["quy-dinh", "Quy định", "QĐ"],
	["chi-thi", "Chỉ thị", "CT"],
	["ket-luan", "Kết luận", "KL"],
	["quy-che", "Quy chế", "QC"],
	["thong-tri", "Thông tri", "TTri"],
	["huong-dan", "Hướng dẫn", "HD"],
	["thong-bao", "Thông báo", "TB"],
	["bao-cao", "Báo cáo", "BC"],
	["ke-hoach", "Kế hoạch", "KH"],
	["chuong-trinh", "Chương trình", "CTr"],
	["de-an", "Đề án", "ĐA"],
	["phuong-an", "Phương án", "PA"],
	["to-trinh", "Tờ trình", "TTr"],
	["cong-van", "Công văn", "CV"],
	["bien-ban", "Biên bản", "BB"],
	["thong-cao", "Thông cáo", "TC"],
	["tuyen-bo-loi-keu-goi", "Tuyên bố, lời kêu gọi", "TNg"],
	["giay-moi", "Giấy mời", "GM"],
	["giay-gioi-thieu", "Giấy giới thiệu", "GGT"],
	["luat", "Luật", ""],
	["phap-lenh", "Pháp lệnh", ""],
	["nghi-dinh", "Nghị định", "NĐ"],
	["thong-tu", "Thông tư", "TT"],
];

/** Issuing bodies with their code in a number; the last ones of the party are history since 30/6/2025. */
const ISSUERS: Names = [
	["trung-uong", "Trung ương Đảng", "TW"],
	["tinh-uy", "Tỉnh ủy Gia Lai", "TU"],
	["van-phong-tinh-uy", "Văn phòng Tỉnh ủy", "VPTU"],
	["ban-to-chuc-tinh-uy", "Ban Tổ chức Tỉnh ủy", "BTCTU"],
	["ban-tuyen-giao-va-dan-van-tinh-uy", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "BTGDVTU"],
	["uy-ban-kiem-tra-tinh-uy", "Ủy ban Kiểm tra Tỉnh ủy", "UBKTTU"],
	["ban-noi-chinh-tinh-uy", "Ban Nội chính Tỉnh ủy", "BNCTU"],
	["dang-uy-truc-thuoc-va-co-so", "Đảng ủy trực thuộc, đảng ủy xã, phường", "ĐU"],
	["chi-bo", "Chi bộ", "CB"],
	["dai-hoi", "Đại hội Đảng bộ", "ĐH"],
	["huyen-uy", "Huyện ủy (trước 01/7/2025)", "HU"],
	["thanh-uy-thi-uy", "Thành ủy, Thị ủy (trước 01/7/2025)", "ThU"],
	["quoc-hoi", "Quốc hội", "QH"],
	["chinh-phu", "Chính phủ, Thủ tướng Chính phủ", "CP"],
	["bo-nganh", "Bộ, ngành Trung ương", ""],
	["hoi-dong-nhan-dan-tinh", "Hội đồng nhân dân tỉnh", "HĐND"],
	["uy-ban-nhan-dan-tinh", "Ủy ban nhân dân tỉnh", "UBND"],
];

const FIELDS: Names = [
	["xay-dung-dang", "Xây dựng Đảng", ""],
	["to-chuc-can-bo", "Tổ chức, cán bộ", ""],
	["kiem-tra-giam-sat", "Kiểm tra, giám sát", ""],
	["tuyen-giao-dan-van", "Tuyên giáo, dân vận", ""],
	["noi-chinh", "Nội chính, phòng, chống tham nhũng", ""],
	["kinh-te", "Kinh tế", ""],
	["nong-nghiep-moi-truong", "Nông nghiệp, môi trường", ""],
	["van-hoa-xa-hoi", "Văn hóa, xã hội", ""],
	["dan-toc-ton-giao", "Dân tộc, tôn giáo", ""],
	["quoc-phong-an-ninh", "Quốc phòng, an ninh", ""],
	["chuyen-doi-so", "Khoa học, công nghệ, chuyển đổi số", ""],
	["van-phong", "Văn phòng, hành chính", ""],
];

const toEntries = (names: Names): CatalogueEntry[] => names.map(([slug, name, code]) => ({ slug, name, code }));

/** What a new library of documents chooses from. */
export const DOCUMENT_CATALOGUES: Record<keyof Catalogues, CatalogueEntry[]> = {
	types: toEntries(TYPES),
	issuers: toEntries(ISSUERS),
	fields: toEntries(FIELDS),
};
