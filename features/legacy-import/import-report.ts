import { formatPublicDate } from "../../lib/dates.ts";
import type { ImportOutcome } from "./import-legacy-page.ts";
import type { ImportedFile, ImportTotals } from "./import-legacy-pages.ts";
import type { LegacyBlock, LegacyFurniture, LegacyPage } from "./legacy-page.ts";

const STATES: Record<ImportOutcome["state"], string> = {
	new: "bài mới",
	changed: "nội dung đã đổi, ghi thành phiên bản mới",
	unchanged: "không đổi, giữ nguyên",
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

function formatCaptions(blocks: readonly LegacyBlock[]): string {
	const captions = countKinds(blocks, "caption");
	return captions === 0 ? "0" : `${captions} (ảnh gốc không còn)`;
}

function formatPage(page: LegacyPage): string[] {
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
		row("Chú thích ảnh:", formatCaptions(page.blocks)),
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

function formatError(error: unknown): string {
	if (error instanceof Error && "personMessage" in error) return String(error.personMessage);
	return `Lỗi không lường trước: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** What was found in a file, what was left out and what is doubtful, for the person who imports. */
export function formatImportedFile(result: ImportedFile, origin: string): string {
	if ("error" in result) return `✗ ${result.file}\n  ${formatError(result.error)}`;
	const { file, page, outcome } = result;
	const address = outcome.path === null ? "có sau khi nhập thật" : `${origin}${outcome.path}`;
	const head = [`✓ ${file}: ${STATES[outcome.state]}`, row("Địa chỉ:", address)];
	const lines =
		outcome.state === "unchanged"
			? head
			: [...head, ...formatPage(page), ...formatDoubts([...page.report.doubts, ...outcome.doubts])];
	return lines.map((line) => line.trimEnd()).join("\n");
}

/** "Tổng cộng: 1 bài mới, …" */
export function formatImportTotals(totals: ImportTotals, isDryRun: boolean): string {
	const counts = `${totals.new} bài mới, ${totals.changed} bài có phiên bản mới, ${totals.unchanged} bài không đổi, ${totals.failed} tệp không nhập được`;
	const skipped = totals.otherFiles > 0 ? ` Bỏ qua ${totals.otherFiles} tệp không phải trang tin.` : "";
	return `${isDryRun ? "Chạy thử, không ghi gì. " : ""}Tổng cộng: ${counts}.${skipped}`;
}
