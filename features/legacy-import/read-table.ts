import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readCsv } from "../../lib/csv.ts";
import { fold } from "../../lib/fold.ts";
import { LegacyPageError } from "./legacy-page.ts";
import { NothingToImportError } from "./list-legacy-files.ts";

const TABLE_NAME = /\.(?:csv|json|jsonl|ndjson)$/iu;
const MAX_BYTES = 400 * 1024 * 1024;

/** What a column of a table holds; its heading is one of these words, in any case, with or without marks. */
const HEADINGS = {
	id: "id|ma|ma bai|article id|news id",
	title: "title|tieu de|ten bai|headline",
	date: "date|ngay|ngay dang|published|published at|publish date|created|ngay xuat ban",
	lead: "lead|sapo|tom tat|mo ta|summary|description|excerpt|trich yeu",
	body: "body|noi dung|content|html|text|bai viet",
	author: "author|authors|tac gia|but danh",
	source: "source|nguon|nguon tin",
	category: "category|chuyen muc|danh muc|section",
	address: "url|address|dia chi|link|duong dan|permalink",
	views: "views|luot xem|so luot xem|hits",
	image: "image|anh|anh dai dien|thumbnail|cover|picture",
} as const;

export type Column = keyof typeof HEADINGS;
/** The cells of a row that hold something. */
export type LegacyRow = Partial<Record<Column, string>>;

export interface TableRow {
	/** What tells the row from the others: its id, its address, or its number. */
	key: string;
	/** "dòng 12" or "mục 12". */
	place: string;
	/** The row as JSON. */
	original: Buffer;
}

const COLUMN_OF = new Map(
	Object.entries(HEADINGS).flatMap(([column, words]) => words.split("|").map((word) => [word, column as Column])),
);

const toColumn = (heading: string) =>
	COLUMN_OF.get(
		fold(heading)
			.replace(/[_\s-]+/g, " ")
			.trim(),
	);

/** Whether rows are read from it rather than a page. */
export const isTable = (path: string): boolean => TABLE_NAME.test(path);

function refuse(path: string, why: string): never {
	throw new LegacyPageError(`${path}: ${why}`, `Không đọc được bảng “${basename(path)}”: ${why}`);
}

function requireColumns(path: string, columns: readonly (Column | undefined)[]): void {
	const missing = (["title", "date"] as const).filter((column) => !columns.includes(column));
	if (missing.length > 0 || !(columns.includes("body") || columns.includes("lead")))
		refuse(path, "cần có cột tiêu đề (title), ngày đăng (date) và nội dung (body) hoặc sapo (lead).");
}

function toRow(pairs: readonly (readonly [Column | undefined, unknown])[]): LegacyRow {
	const row: LegacyRow = {};
	for (const [column, value] of pairs) {
		const text = Array.isArray(value) ? value.join(", ") : typeof value === "object" ? "" : String(value ?? "");
		if (column && text.trim() !== "") row[column] ??= text;
	}
	return row;
}

function readCsvRows(path: string, bytes: Buffer): { row: LegacyRow; place: string }[] {
	const [head, ...lines] = readCsv(bytes) ?? refuse(path, "tệp không phải bảng CSV ở dạng UTF-8.");
	const columns = (head ?? []).map(toColumn);
	requireColumns(path, columns);
	return lines.map((cells, at) => ({
		row: toRow(cells.map((cell, index) => [columns[index], cell] as const)),
		place: `dòng ${at + 2}`,
	}));
}

function parseJson(path: string, text: string, place: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new LegacyPageError(
			`${path}, ${place}: no JSON`,
			`Không đọc được bảng “${basename(path)}”: ${place} không phải JSON.`,
			cause,
		);
	}
}

function listObjects(path: string, text: string): unknown[] {
	if (/l$|ndjson$/iu.test(path))
		return text.split("\n").flatMap((line, at) => (line.trim() ? [parseJson(path, line, `dòng ${at + 1}`)] : []));
	const parsed = parseJson(path, text, "tệp");
	if (Array.isArray(parsed)) return parsed;
	const lists = parsed && typeof parsed === "object" ? Object.values(parsed).filter(Array.isArray) : [];
	return lists.length === 1 ? (lists[0] ?? []) : refuse(path, "cần một danh sách các bài.");
}

function readJsonRows(path: string, bytes: Buffer): { row: LegacyRow; place: string }[] {
	const objects = listObjects(path, bytes.toString("utf8").replace(/^\ufeff/u, ""));
	const entries = objects.map((one) => (one && typeof one === "object" ? Object.entries(one) : []));
	requireColumns(
		path,
		entries.flatMap((pairs) => pairs.map(([name]) => toColumn(name))),
	);
	return entries.map((pairs, at) => ({
		row: toRow(pairs.map(([name, value]) => [toColumn(name), value] as const)),
		place: `mục ${at + 1}`,
	}));
}

/**
 * The rows of a table of pages; empty rows are left out, and of two rows with one id the second goes by its place.
 * @throws NothingToImportError when there is no such file or no row in it; LegacyPageError when it is no such table.
 */
export async function readTable(path: string): Promise<TableRow[]> {
	const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
		throw new NothingToImportError(`${path}: ${error.code}`, `Không có tệp hay thư mục: ${path}`);
	});
	if (found.size > MAX_BYTES) refuse(path, "lớn quá 400 MB; hãy chia nhỏ.");
	const bytes = await readFile(path);
	const rows = /csv$/iu.test(path) ? readCsvRows(path, bytes) : readJsonRows(path, bytes);
	const filled = rows.filter(({ row }) => Object.keys(row).length > 0);
	if (filled.length === 0) throw new NothingToImportError(`${path}: no rows`, `Bảng không có dòng nào: ${path}`);
	const seen = new Set<string>();
	return filled.map(({ row, place }) => {
		const named = row.id ?? row.address ?? place;
		const key = seen.has(named) ? `${named}, ${place}` : named;
		seen.add(key);
		return { key, place, original: Buffer.from(JSON.stringify(row)) };
	});
}
