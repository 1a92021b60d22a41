import { db } from "../../db/client.ts";
import { listCatalogues } from "../../db/queries/document-catalogues.ts";
import { toWorkbook } from "../../lib/spreadsheet.ts";
import { VALIDITY_NAMES } from "./document.ts";
import { LIST_COLUMNS } from "./import-list.ts";

/** Invented. */
const EXAMPLE: Partial<Record<keyof typeof LIST_COLUMNS, string>> = {
	so_ky_hieu: "15-NQ/TU",
	ngay_ban_hanh: "05/9/2026",
	trich_yeu: "Về phát triển cây cà phê bền vững đến năm 2030",
	do_mat: "Không mật",
	loai_van_ban: "Nghị quyết",
	co_quan_ban_hanh: "Tỉnh ủy",
	linh_vuc: "Kinh tế",
	ngay_hieu_luc: "05/9/2026",
	tinh_trang: "Còn hiệu lực",
	nhiem_ky: "2025-2030",
	thay_the: "07-NQ/TU; 09-NQ/TU",
	tep_dinh_kem: "15-NQ-TU.pdf; Phụ lục.pdf",
};

/**
 * A workbook to fill in: an empty first sheet, which is the one an import reads, an example on a sheet of its own, and
 * the names of types, bodies, fields and states.
 */
export async function makeTemplate(): Promise<Buffer> {
	const { types, issuers, fields } = await listCatalogues(db.read);
	const keys = Object.keys(LIST_COLUMNS) as (keyof typeof LIST_COLUMNS)[];
	const headings = Object.values(LIST_COLUMNS);
	const names = [types, issuers, fields].map((entries) => entries.map(({ name }) => name));
	const states = [...new Set(Object.values(VALIDITY_NAMES))];
	const lists = [...names, states];
	const longest = Math.max(...lists.map((list) => list.length));
	return toWorkbook([
		{ title: "Văn bản", rows: [headings] },
		{ title: "Ví dụ", rows: [headings, keys.map((key) => EXAMPLE[key] ?? "")] },
		{
			title: "Danh mục",
			rows: [
				["Loại văn bản", "Cơ quan ban hành", "Lĩnh vực", "Tình trạng"],
				...Array.from({ length: longest }, (_, at) => lists.map((list) => list[at] ?? "")),
			],
		},
	]);
}
