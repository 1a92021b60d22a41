import * as z from "zod";
import { type KnownDate, parseTypedDate } from "../../lib/dates.ts";
import { decodeLegacy, type LegacyEncoding } from "../../lib/legacy-encodings.ts";
import { toCleanText } from "../../lib/text.ts";
import { parseDateLine, parseViews } from "./date-line.ts";
import { parseByline } from "./find-byline.ts";
import { htmlToLines } from "./html-to-lines.ts";
import {
	type LegacyBlock,
	type LegacyLine,
	type LegacyLines,
	type LegacyPage,
	LegacyPageError,
} from "./legacy-page.ts";
import { requireNoOldEncoding } from "./old-encoding.ts";
import { listPageDoubts } from "./page-doubts.ts";
import { readMachineDate } from "./parse-legacy-page.ts";
import type { LegacyRow } from "./read-table.ts";
import { countErrorTexts, stripErrorText } from "./strip-error-text.ts";
import { textToLines } from "./text-to-lines.ts";
import { toBlocks } from "./to-blocks.ts";

/** Of a table's row, whose key follows the table's name. */
export const isRowSource = (sourceKey: string): boolean => /\.(?:csv|json|jsonl|ndjson)#/iu.test(sourceKey);

const rowSchema = z.record(z.string(), z.string()) as z.ZodType<LegacyRow>;
const MARKUP = /<(?:p|div|br|table|h[1-6]|ul|ol|img|span|a)\b/iu;
const NO_FURNITURE = { topics: [], videos: [], links: [], banners: [] };

function readDate(name: string, text: string): { date: KnownDate; doubts: string[] } {
	const parsed = parseDateLine(text);
	const date = parsed?.date ?? readMachineDate(text.trim()) ?? parseTypedDate(text);
	if (date) return { date, doubts: parsed?.doubts ?? [] };
	throw new LegacyPageError(`${name}: no date`, `Không hiểu ngày đăng “${text.slice(0, 60)}”.`);
}

function toLines(text: string): LegacyLines {
	return MARKUP.test(text) ? htmlToLines(`<body>${text}</body>`) : textToLines(text);
}

function takeFirstLine(lines: LegacyLine[]): string {
	const [first] = lines;
	if (first?.kind !== "text") return "";
	lines.shift();
	return first.text;
}

/** The row's own picture stands first, unless the text shows it. */
function withImage(blocks: LegacyBlock[], imageSrc: string | undefined): LegacyBlock[] {
	const isShown = blocks.some((block) => block.kind === "caption" && block.imageSrc === imageSrc);
	if (imageSrc === undefined || isShown) return blocks;
	return [{ kind: "caption", caption: "", credit: "", alt: "", imageSrc }, ...blocks];
}

function decodeRow(name: string, original: Uint8Array, encoding: LegacyEncoding | null): LegacyRow {
	const row = rowSchema.parse(JSON.parse(new TextDecoder().decode(original)));
	const found = requireNoOldEncoding(name, [row.title, row.lead, row.body].join(" "), encoding);
	if (found === null) return row;
	return Object.fromEntries(
		Object.entries(row).map(([column, text]) => [
			column,
			column === "address" || column === "image" ? text : decodeLegacy(text, found),
		]),
	);
}

/**
 * Understands a row of a table as a page, by the same rules: errors are stripped and counted, no word changed.
 * @param original the row as JSON.
 * @throws LegacyPageError without title, date or text; OldEncodingError.
 */
export function parseLegacyRow(name: string, original: Uint8Array, encoding: LegacyEncoding | null): LegacyPage {
	const row = decodeRow(name, original, encoding);
	const errorTexts: string[] = [];
	const clean = (text = "") => {
		const { text: kept, found } = stripErrorText(toCleanText(text.replace(/<[^>]*>/g, " ")));
		errorTexts.push(...found);
		return kept;
	};
	const title = clean(row.title);
	if (title === "") throw new LegacyPageError(`${name}: no title`, "Không có tiêu đề.");
	const { date, doubts } = readDate(name, row.date ?? "");
	const body = toLines(row.body ?? "");
	const lines = [...body.lines];
	const lead = clean(row.lead) || takeFirstLine(lines);
	if (lead === "") throw new LegacyPageError(`${name}: no text`, "Không có nội dung bài.");
	const blocks = withImage(toBlocks(lines), row.image);
	const author = clean(row.author);
	const text = [lead, ...lines.map((line) => (line.kind === "text" ? line.text : ""))].join("\n");
	return {
		...{ title, date, lead, blocks, furniture: NO_FURNITURE, sourceName: clean(row.source) },
		views: row.views === undefined ? null : (parseViews(`Lượt xem: ${row.views}`) ?? null),
		authors: author === "" ? [] : (parseByline(author) ?? [author]),
		address: row.address ?? null,
		categoryName: clean(row.category) || null,
		report: {
			errorTexts: countErrorTexts([...errorTexts, ...body.errorTexts]),
			dropped: [],
			doubts: [...doubts, ...listPageDoubts(text, date, new Date())],
		},
	};
}
