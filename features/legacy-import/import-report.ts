import { formatPublicDate } from "../../lib/dates.ts";
import type { Twin } from "./find-twin.ts";
import type { ImportOutcome } from "./import-legacy-page.ts";
import type { ImportedFile, ImportedPage, ImportTotals } from "./import-legacy-pages.ts";
import type { LegacyBlock, LegacyFurniture, LegacyPage } from "./legacy-page.ts";
import { OldEncodingError } from "./old-encoding.ts";
import type { Rescue } from "./rescue-pictures.ts";

const STATES: Record<ImportOutcome["state"], string> = {
	new: "bài mới",
	changed: "nội dung đã đổi, ghi thành phiên bản mới",
	unchanged: "không đổi, giữ nguyên",
	duplicate: "nghi trùng, chưa nhập",
};

const row = (label: string, value: string | number) => `  ${label.padEnd(16)}${value}`;

function countKinds(blocks: readonly LegacyBlock[], ...kinds: LegacyBlock["kind"][]): number {
	return blocks.filter(({ kind }) => kinds.includes(kind)).length;
}

function formatFurniture({ topics, videos, links, banners }: LegacyFurniture): string {
	const parts: [number, string][] = [
		[topics.length, "chuyên đề"],
		[videos.length, "video"],
		[links.length, "liên kết"],
		[banners.length, "banner"],
	];
	const found = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
	return found.join(", ") || "không có";
}

function formatDropped({ report }: LegacyPage): string {
	const errors = report.errorTexts.reduce((sum, { count }) => sum + count, 0);
	return `${report.dropped.length} dòng không thuộc bài, ${errors} câu báo lỗi của máy chủ`;
}

function formatPictures(blocks: readonly LegacyBlock[], { found }: Rescue): string {
	const captions = countKinds(blocks, "caption");
	const lost = captions - found.length;
	if (captions === 0) return "0";
	if (lost === 0) return `${captions}`;
	return found.length === 0 ? `${captions} (ảnh gốc không còn)` : `${captions} (${lost} ảnh gốc không còn)`;
}

/** "gần giống (94 %) bài số 12", "trùng tiêu đề và ngày với tệp …" */
export function formatTwin({ articleId, file, similarity }: Twin): string {
	const other = articleId === null ? `tệp ${file}` : `bài số ${articleId}`;
	if (similarity === null) return `Trùng tiêu đề và ngày với ${other}: có thể là cùng một bài.`;
	return `Gần giống (${Math.floor(similarity * 100)} %) ${other}: có thể là cùng một bài.`;
}

/** What of a page somebody should look at, as sentences. */
export function listDoubts({ page, outcome, twin, rescue, suspects }: ImportedPage): string[] {
	return [
		...page.report.doubts,
		...outcome.doubts,
		...(twin ? [formatTwin(twin)] : []),
		...rescue.lost.map(({ src, reason }) => `Ảnh gốc không còn: ${src} (${reason})`),
		...(suspects.length > 0 ? [`Âm tiết đáng ngờ, không sửa: ${suspects.join(", ")}`] : []),
	];
}

function formatPage({ page, rescue }: ImportedPage): string[] {
	const other = countKinds(page.blocks, "heading", "list", "table");
	return [
		row("Tiêu đề:", page.title),
		row(
			"Ngày:",
			page.date.hasClockTime ? formatPublicDate(page.date) : `${formatPublicDate(page.date)} (không có giờ)`,
		),
		row("Lượt xem:", page.views ?? "không ghi"),
		row("Sapo:", "có"),
		row("Đoạn văn:", countKinds(page.blocks, "paragraph")),
		...(other > 0 ? [row("Mục, bảng:", other)] : []),
		row("Chú thích ảnh:", formatPictures(page.blocks, rescue)),
		row(
			"Tác giả:",
			page.authors.join(", ") || (page.sourceName ? `không ghi (nguồn: ${page.sourceName})` : "không thấy"),
		),
		row("Giữ riêng:", formatFurniture(page.furniture)),
		row("Đã bỏ:", formatDropped(page)),
		...page.report.errorTexts.map(({ text, count }) => `${" ".repeat(18)}“${text}” ×${count}`),
	];
}

function formatDoubts(doubts: readonly string[]): string[] {
	return [row("Nghi ngờ:", doubts.length === 0 ? "không có" : ""), ...doubts.map((doubt) => `    - ${doubt}`)];
}

/** Why a page was not imported, for a person. */
export function formatError(error: unknown): string {
	if (error instanceof OldEncodingError) {
		const samples = error.samples.map(({ before, after }) => `\n    ${before.padEnd(14)} → ${after}`);
		return error.personMessage + samples.join("");
	}
	if (error instanceof Error && "personMessage" in error) return String(error.personMessage);
	return `Lỗi không lường trước: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** What was found in a file, what was left out and what is doubtful, for the person who imports. */
export function formatImportedFile(result: ImportedFile, origin: string): string {
	if ("error" in result) return `✗ ${result.file}\n  ${formatError(result.error)}`;
	const { file, outcome, twin } = result;
	const address = outcome.path === null ? "có sau khi nhập thật" : `${origin}${outcome.path}`;
	if (outcome.state === "duplicate")
		return [
			`≈ ${file}: ${STATES.duplicate}`,
			...(twin ? [`  ${formatTwin(twin)}`] : []),
			...(outcome.path === null ? [] : [row("Bài đã có:", address)]),
		].join("\n");
	const head = [`✓ ${file}: ${STATES[outcome.state]}`, row("Địa chỉ:", address)];
	const lines =
		outcome.state === "unchanged" ? head : [...head, ...formatPage(result), ...formatDoubts(listDoubts(result))];
	return lines.map((line) => line.trimEnd()).join("\n");
}

/** "Tổng cộng: 1 bài mới, …" */
export function formatImportTotals(totals: ImportTotals, isDryRun: boolean): string {
	const counts = `${totals.new} bài mới, ${totals.changed} bài có phiên bản mới, ${totals.unchanged} bài không đổi, ${totals.failed} tệp không nhập được`;
	const held =
		totals.duplicate > 0
			? ` Giữ lại ${totals.duplicate} bài nghi trùng; xem rồi nhập với --keep-duplicates nếu là bài khác.`
			: "";
	const skipped = totals.otherFiles > 0 ? ` Bỏ qua ${totals.otherFiles} tệp không phải trang tin.` : "";
	return `${isDryRun ? "Chạy thử, không ghi gì. " : ""}Tổng cộng: ${counts}.${held}${skipped}`;
}
