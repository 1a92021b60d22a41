import * as z from "zod";
import { readCsv } from "../../lib/csv.ts";
import { fold } from "../../lib/fold.ts";
import type { NamedReplacement } from "./add-document.ts";
import { type DocumentInput, DocumentInputError } from "./document-input.ts";

const words = z.string().default("");

/** One entry of a list, by the names the office's own lists have. */
const entry = z.strictObject({
	so_ky_hieu: z.string(),
	loai_van_ban: words,
	trich_yeu: z.string(),
	co_quan_ban_hanh: words,
	don_vi_ban_hanh: words,
	ngay_ban_hanh: z.string(),
	ngay_hieu_luc: words,
	ngay_het_hieu_luc: words,
	nguoi_ky: words,
	chuc_vu: words,
	quyen_han_ky: words,
	linh_vuc: words,
	tinh_trang: words,
	nhiem_ky: words,
	/** Signs of the documents it replaces. */
	thay_the: z.array(z.string()).default([]),
	do_mat: z.string(),
	/** Names of its files. */
	tep_dinh_kem: z.array(z.string()).default([]),
});
type Entry = z.output<typeof entry>;

/** The columns of a list as a person heads them, those it must have first. */
export const LIST_COLUMNS = {
	so_ky_hieu: "Số, ký hiệu",
	ngay_ban_hanh: "Ngày ban hành",
	trich_yeu: "Trích yếu",
	do_mat: "Độ mật",
	loai_van_ban: "Loại văn bản",
	co_quan_ban_hanh: "Cơ quan ban hành",
	don_vi_ban_hanh: "Đơn vị ban hành",
	linh_vuc: "Lĩnh vực",
	nguoi_ky: "Người ký",
	chuc_vu: "Chức vụ",
	quyen_han_ky: "Quyền hạn ký",
	ngay_hieu_luc: "Ngày hiệu lực",
	ngay_het_hieu_luc: "Ngày hết hiệu lực",
	tinh_trang: "Tình trạng",
	nhiem_ky: "Nhiệm kỳ",
	thay_the: "Thay thế",
	tep_dinh_kem: "Tệp đính kèm",
} as const satisfies Record<keyof Entry, string>;

const REQUIRED = ["so_ky_hieu", "ngay_ban_hanh", "trich_yeu", "do_mat"] as const;
const LISTS: readonly string[] = ["thay_the", "tep_dinh_kem"];
/** A list is read whole; a library is brought in by years. */
const MOST_ENTRIES = 2000;

/** A document of a list. */
export interface ListedDocument {
	/** Of a table the line, from 1; of other lists the place. */
	line: number;
	sign: string;
	input: DocumentInput;
	replaces: NamedReplacement[];
	fileNames: string[];
}

function toListed(given: Entry, line: number): ListedDocument {
	const input = {
		sign: given.so_ky_hieu,
		type: given.loai_van_ban,
		issuer: given.co_quan_ban_hanh,
		issuedBy: given.don_vi_ban_hanh,
		field: given.linh_vuc,
		abstract: given.trich_yeu,
		issuedOn: given.ngay_ban_hanh,
		effectiveOn: given.ngay_hieu_luc,
		expiresOn: given.ngay_het_hieu_luc,
		validity: given.tinh_trang,
		term: given.nhiem_ky,
		signer: given.nguoi_ky,
		signerPosition: given.chuc_vu,
		signingAuthority: given.quyen_han_ky,
		secrecy: given.do_mat,
	};
	const replaces = given.thay_the.map((named) => ({ named, isWhole: true }));
	return { line, sign: given.so_ky_hieu, input, replaces, fileNames: given.tep_dinh_kem };
}

function refuse(message: string, personMessage: string): never {
	throw new DocumentInputError(message, personMessage, "files");
}

/** The documents of a JSON list. @throws DocumentInputError when it is none. */
export function parseJsonList(bytes: Buffer): ListedDocument[] {
	try {
		const entries = z.array(entry).parse(JSON.parse(bytes.toString("utf8")));
		return entries.map((given, at) => toListed(given, at + 1));
	} catch (cause) {
		const detail = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
		return refuse(detail, `Tệp không phải là danh sách văn bản đúng mẫu:\n${detail}`);
	}
}

/** "Số, ký hiệu" and "so_ky_hieu" are the same column. */
const toColumn = (heading: string) =>
	fold(heading)
		.replace(/[^a-z0-9]+/g, "_")
		.replace(/^_|_$/g, "");

function requireColumns(headings: readonly string[]): string[] {
	const columns = headings.map(toColumn);
	const strange = headings.filter((_, at) => columns[at] !== "" && !Object.hasOwn(LIST_COLUMNS, columns[at] ?? ""));
	if (strange.length > 0)
		refuse(`columns ${strange.join()}`, `Không rõ cột “${strange.join("”, “")}”. Hãy đặt tên cột như bảng ở dưới.`);
	const missing = REQUIRED.filter((name) => !columns.includes(name)).map((name) => LIST_COLUMNS[name]);
	if (missing.length > 0) refuse(`no ${missing.join()}`, `Danh sách thiếu cột “${missing.join("”, “")}”.`);
	return columns;
}

const toParts = (cell: string) =>
	cell
		.split(/[;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== "");

/**
 * The documents of a table (CSV) whose first line names its columns; several files or replaced documents of one cell
 * are parted by semicolons. @throws DocumentInputError when it is no such table.
 */
export function parseTable(bytes: Buffer): ListedDocument[] {
	const text = readCsv(bytes) ?? refuse("no text", "Không đọc được bảng. Hãy lưu lại ở dạng “CSV UTF-8” rồi thử lại.");
	const [headings = [], ...lines] = text;
	const columns = requireColumns(headings);
	if (lines.length > MOST_ENTRIES)
		refuse(`${lines.length} lines`, `Danh sách dài hơn ${MOST_ENTRIES} dòng. Hãy tách thành nhiều tệp.`);
	const listed = lines.flatMap((cells, at) => {
		if (cells.every((cell) => cell.trim() === "")) return [];
		const pairs = columns.map((name, index) => [name, cells[index] ?? ""] as const).filter(([name]) => name !== "");
		const given = pairs.map(([name, cell]) => [name, LISTS.includes(name) ? toParts(cell) : cell] as const);
		return [toListed(entry.parse(Object.fromEntries(given)), at + 2)];
	});
	return listed.length > 0 ? listed : refuse("empty list", "Danh sách chưa có văn bản nào.");
}
