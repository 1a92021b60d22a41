import * as z from "zod";
import { fold } from "../../lib/fold.ts";
import { type DocumentField, type DocumentInput, DocumentInputError } from "./document-input.ts";

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
	/** Signs of those that replace it. */
	bi_thay_the_boi: z.array(z.string()).default([]),
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
	bi_thay_the_boi: "Bị thay thế bởi",
	tep_dinh_kem: "Tệp đính kèm",
} as const satisfies Record<keyof Entry, string>;

const REQUIRED = ["so_ky_hieu", "ngay_ban_hanh", "trich_yeu", "do_mat"] as const;
const LISTS: readonly string[] = ["thay_the", "bi_thay_the_boi", "tep_dinh_kem"];
/** Other names the same columns have in offices' own tables. */
const OTHER_NAMES: Readonly<Record<string, keyof Entry>> = {
	so_hieu: "so_ky_hieu",
	so_hieu_van_ban: "so_ky_hieu",
	so_va_ky_hieu: "so_ky_hieu",
	trich_yeu_noi_dung: "trich_yeu",
	duoc_thay_the_boi: "bi_thay_the_boi",
};
/** Numbers of rows, which mean nothing here. */
const ROW_NUMBERS: readonly string[] = ["stt", "tt"];
/** Titles and office names stand above the heads of the columns. */
const MOST_ROWS_ABOVE = 20;
/** "#REF!", "#N/A" and the like, which a formula leaves in its cell. */
const CELL_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;
/** A list is read whole; a library is brought in by years. */
const MOST_ENTRIES = 2000;

/** The columns of a list by the fields of a document. */
const COLUMN_OF: Readonly<Record<Exclude<DocumentField, null>, keyof Entry>> = {
	sign: "so_ky_hieu",
	type: "loai_van_ban",
	issuer: "co_quan_ban_hanh",
	issuedBy: "don_vi_ban_hanh",
	field: "linh_vuc",
	abstract: "trich_yeu",
	issuedOn: "ngay_ban_hanh",
	effectiveOn: "ngay_hieu_luc",
	expiresOn: "ngay_het_hieu_luc",
	validity: "tinh_trang",
	term: "nhiem_ky",
	signer: "nguoi_ky",
	signerPosition: "chuc_vu",
	signingAuthority: "quyen_han_ky",
	secrecy: "do_mat",
	files: "tep_dinh_kem",
	replaces: "thay_the",
	replacedBy: "bi_thay_the_boi",
};

/** How a list heads the column of a field; empty for what belongs to none. */
export const toColumnName = (field: DocumentField): string => (field === null ? "" : LIST_COLUMNS[COLUMN_OF[field]]);

/** A document of a list. */
export interface ListedDocument {
	/** Of a table the row, from 1; of other lists the place. */
	line: number;
	sign: string;
	input: DocumentInput;
	/** Signs, or numbers in the library, of older and of newer documents. */
	replaces: readonly string[];
	replacedBy: readonly string[];
	fileNames: string[];
	/** A cell that cannot be read, known before anything else is. */
	fault?: { column: string; message: string };
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
	const { so_ky_hieu: sign, thay_the: replaces, bi_thay_the_boi: replacedBy, tep_dinh_kem: fileNames } = given;
	return { line, sign, input, replaces, replacedBy, fileNames };
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

/** "Số, ký hiệu", "SO KY HIEU" and "so_ky_hieu" are the same column. */
function toColumn(heading: string): string {
	const name = fold(heading)
		.replace(/[^a-z0-9]+/g, "_")
		.replace(/^_|_$/g, "");
	return ROW_NUMBERS.includes(name) ? "" : (OTHER_NAMES[name] ?? name);
}

function requireColumns(headings: readonly string[]): string[] {
	const columns = headings.map(toColumn);
	const strange = headings.filter((_, at) => columns[at] !== "" && !Object.hasOwn(LIST_COLUMNS, columns[at] ?? ""));
	if (strange.length > 0)
		refuse(`columns ${strange.join()}`, `Không rõ cột “${strange.join("”, “")}”. Hãy đặt tên cột như bảng ở dưới.`);
	const missing = REQUIRED.filter((name) => !columns.includes(name)).map((name) => LIST_COLUMNS[name]);
	if (missing.length > 0) refuse(`no ${missing.join()}`, `Danh sách thiếu cột “${missing.join("”, “")}”.`);
	const named = columns.filter((name) => name !== "");
	const twice = named.find((name, at) => named.indexOf(name) !== at) as keyof Entry | undefined;
	if (twice) refuse(`${twice} twice`, `Có hai cột “${LIST_COLUMNS[twice]}”. Hãy bỏ một cột.`);
	return columns;
}

const toParts = (cell: string) =>
	cell
		.split(/[;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== "");

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** Where the heads of the columns stand: the first row that has most of the names a list must have. */
function findHeadings(rows: readonly (readonly string[])[]): number {
	const isHead = (cells: readonly string[]) => {
		const columns = cells.map(toColumn);
		return REQUIRED.filter((name) => columns.includes(name)).length > 1;
	};
	const found = rows.slice(0, MOST_ROWS_ABOVE).findIndex(isHead);
	return found >= 0 ? found : rows.findIndex((cells) => !isBlank(cells));
}

/** "(1) (2) (3)" or "A B C" under the heads, as in printed tables. */
function numbersColumns(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell.trim() !== "");
	return filled.length > 2 && filled.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(cell.trim()));
}

function toEntry(columns: readonly string[], cells: readonly string[]): Entry {
	const pairs = columns.map((name, index) => [name, cells[index] ?? ""] as const).filter(([name]) => name !== "");
	return entry.parse(
		Object.fromEntries(pairs.map(([name, cell]) => [name, LISTS.includes(name) ? toParts(cell) : cell])),
	);
}

function findFault(columns: readonly string[], cells: readonly string[]): ListedDocument["fault"] {
	const at = columns.findIndex((name, index) => name !== "" && CELL_ERROR.test((cells[index] ?? "").trim()));
	if (at < 0) return undefined;
	const column = LIST_COLUMNS[columns[at] as keyof Entry];
	return { column, message: `Ô có lỗi ${cells[at]} của Excel. Hãy sửa công thức hoặc gõ giá trị vào ô.` };
}

/**
 * The documents of a table, of which a row among the first names the columns; several files or documents of one cell are
 * parted by semicolons. @throws DocumentInputError when it is no such table.
 */
export function parseRows(rows: readonly (readonly string[])[]): ListedDocument[] {
	const head = findHeadings(rows);
	const columns = requireColumns(rows[head] ?? []);
	const isFilled = (cells: readonly string[]) => !isBlank(cells.filter((_, index) => (columns[index] ?? "") !== ""));
	const numbered = rows.map((cells, at) => ({ cells, line: at + 1 })).slice(head + 1);
	const filled = numbered.filter(({ cells, line }) => isFilled(cells) && !(line === head + 2 && numbersColumns(cells)));
	if (filled.length > MOST_ENTRIES)
		refuse(`${filled.length} lines`, `Danh sách dài hơn ${MOST_ENTRIES} dòng. Hãy tách thành nhiều tệp.`);
	if (filled.length === 0) refuse("empty list", "Danh sách chưa có văn bản nào.");
	return filled.map(({ cells, line }) => {
		const fault = findFault(columns, cells);
		return { ...toListed(toEntry(columns, cells), line), ...(fault && { fault }) };
	});
}
