import { type KnownDate, parseDay } from "../../lib/dates.ts";
import { decodeLegacy, type LegacyEncoding } from "../../lib/legacy-encodings.ts";
import { isViewsLine, parseDateLine, parseViews } from "./date-line.ts";
import { parseByline, parseSourceLine } from "./find-byline.ts";
import { parseCaption } from "./find-caption.ts";
import { type FoundDateLine, findDateLine } from "./find-date-line.ts";
import { findHeadline, type Headline } from "./find-headline.ts";
import { htmlToLines } from "./html-to-lines.ts";
import {
	type LegacyFurniture,
	type LegacyLine,
	type LegacyLines,
	type LegacyPage,
	LegacyPageError,
	type LegacySource,
	type LegacyTextLine,
} from "./legacy-page.ts";
import { requireNoOldEncoding } from "./old-encoding.ts";
import { listPageDoubts } from "./page-doubts.ts";
import {
	findFurnitureStart,
	isButtonAboveText,
	isToolbarLine,
	parseFurniture,
	toDoubledName,
} from "./page-furniture.ts";
import { countErrorTexts } from "./strip-error-text.ts";
import { textToLines } from "./text-to-lines.ts";
import { toBlocks } from "./to-blocks.ts";

const MAX_BYLINES = 3;

const toText = (line: LegacyLine): string => {
	if (line.kind === "text") return line.text;
	return line.kind === "image" ? `[ảnh: ${line.alt || line.src}]` : line.rows.map((row) => row.join(" | ")).join("\n");
};

/** A date as machines write it; null for anything else. */
export function readMachineDate(text: string | null): KnownDate | null {
	if (text === null) return null;
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { at: parseDay(text), hasClockTime: false };
	// Without an offset the clock is Vietnam's.
	const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/u.exec(text.trim());
	const at = match && new Date(`${match[1]}T${match[2]}${match[3] ?? "+07:00"}`);
	return at && !Number.isNaN(at.getTime()) ? { at, hasClockTime: true } : null;
}

interface Head {
	headline: Headline;
	date: KnownDate;
	dateIndex: number | null;
	views: number | null;
	/** Lines that belong to the head wherever they stand. */
	used: Set<number>;
	doubts: string[];
}

function readViews(
	lines: readonly LegacyLine[],
	found: FoundDateLine | null,
): { views: number | null; index: number | null } {
	if (found && found.views !== null) return { views: found.views, index: null };
	const index = lines.findIndex((line) => line.kind === "text" && isViewsLine(line.text));
	const line = lines[index];
	return line?.kind === "text" ? { views: parseViews(line.text), index } : { views: null, index: null };
}

function readHead(page: LegacyLines, name: string): Head {
	const found = findDateLine(page.lines.map((line) => (line.kind === "text" ? line.text : "")));
	const date = found?.date ?? readMachineDate(page.machineDate);
	const headline = findHeadline(page, found?.index ?? null);
	if (!date)
		throw new LegacyPageError(
			`${name}: no date line`,
			"Không tìm thấy dòng ngày đăng (ví dụ: 08/11/2020 - Lượt xem: 12).",
		);
	if (!headline) throw new LegacyPageError(`${name}: no headline`, "Không tìm thấy tiêu đề bài.");
	const { views, index } = readViews(page.lines, found);
	const used = new Set([headline.index, found?.index, index].filter((at) => typeof at === "number"));
	const dateDoubts = found?.doubts ?? ["Ngày đăng lấy từ phần ẩn của trang, không có dòng ngày."];
	return { headline, date, dateIndex: found?.index ?? null, views, used, doubts: [...headline.doubts, ...dateDoubts] };
}

interface Parts {
	article: LegacyLine[];
	after: LegacyLine[];
	dropped: LegacyLine[];
}

/** A second date line (of an update, of a running clock) is no lead. */
function isDateOrViewsLine(line: LegacyLine): boolean {
	return line.kind === "text" && (isViewsLine(line.text) || parseDateLine(line.text) !== null);
}

/** Article, what follows it, and what belongs to neither; the lines of the head are in none of them. */
function splitPage({ lines, body }: LegacyLines, { headline, dateIndex, used }: Head): Parts {
	const isKept = (line: LegacyLine, index: number) => !used.has(index) && !isToolbarLine(line);
	const pick = (from: number, to: number) => lines.slice(from, to).filter((line, at) => isKept(line, at + from));
	const afterHead = Math.max(headline.index ?? -1, dateIndex ?? -1) + 1;
	// A container that ends above the headline is not the article's.
	const container = body && body.end > afterHead ? body : null;
	const first = container ? Math.max(container.start, Math.min(afterHead, container.end)) : afterHead;
	const start = isButtonAboveText(lines, first) ? first + 1 : first;
	const end = Math.min(findFurnitureStart(lines, start), container?.end ?? lines.length);
	const head = lines.slice(0, start).filter((_, index) => !used.has(index));
	const buttons = lines.slice(start).filter(isToolbarLine);
	const article = pick(start, end);
	const textAt = article.findIndex((line) => !isDateOrViewsLine(line));
	const otherDates = article.splice(0, Math.max(textAt, 0));
	return { article, after: pick(end, lines.length), dropped: [...head, ...buttons, ...otherDates] };
}

interface Signature {
	authors: string[];
	sourceName: string;
}

function readSignatureLine(line: LegacyLine | undefined): Signature | null {
	if (line?.kind !== "text" || line.role === "item" || line.role === "numbered") return null;
	const sourceName = parseSourceLine(line.text);
	if (sourceName !== null) return { authors: [], sourceName };
	const authors = parseByline(line.text);
	return authors && { authors, sourceName: "" };
}

/** Takes the bylines off the end of the article; with a container they may stand right after it. */
function takeSignatures(parts: Parts): Signature {
	const taken: Signature[] = [];
	const next = findFurnitureStart(parts.after, 0) === 0 ? null : readSignatureLine(parts.after[0]);
	if (next) {
		parts.after.shift();
		taken.push(next);
	}
	for (let count = 0; count < MAX_BYLINES && parts.article.length > 1; count++) {
		const signature = readSignatureLine(parts.article.at(-1));
		if (!signature) break;
		parts.article.pop();
		taken.unshift(signature);
	}
	return {
		authors: [...new Set(taken.flatMap(({ authors }) => authors))],
		sourceName: taken.find(({ sourceName }) => sourceName !== "")?.sourceName ?? "",
	};
}

function takeLead(article: LegacyLine[], name: string): string {
	const index = article.findIndex(
		(line) => line.kind === "text" && line.role !== "caption" && parseCaption(line.text) === null,
	);
	const [lead] = index < 0 ? [] : (article.splice(index, 1) as LegacyTextLine[]);
	if (!lead) throw new LegacyPageError(`${name}: no text`, "Không tìm thấy nội dung bài sau dòng ngày.");
	return lead.text;
}

/** Whether a line after the article is one of the stored items. */
function isKept(line: LegacyLine, { topics, videos, links, banners }: LegacyFurniture): boolean {
	if (line.kind === "table") return false;
	const name = line.kind === "image" ? line.alt : (toDoubledName(line.text) ?? line.text);
	return topics.includes(name) || videos.includes(name) || [...links, ...banners].some(({ title }) => title === name);
}

function toLines({ name, format, text, encoding = null }: LegacySource): LegacyLines {
	const read = (decode?: (words: string) => string) =>
		format === "html" ? htmlToLines(text, decode) : textToLines(decode ? decode(text) : text);
	const page = read();
	const found: LegacyEncoding | null = requireNoOldEncoding(name, page.rawText, encoding);
	return found ? read((words) => decodeLegacy(words, found)) : page;
}

/**
 * Understands a page of the old portal: headline, date line, views, lead, blocks, authors, and what of the page's
 * furniture is worth keeping. Server errors are stripped and counted, spaces and Unicode form made even, no word changed.
 * @throws LegacyPageError when headline, date or text cannot be found; OldEncodingError.
 */
export function parseLegacyPage(source: LegacySource, now = new Date()): LegacyPage {
	const page = toLines(source);
	const head = readHead(page, source.name);
	const parts = splitPage(page, head);
	const { authors, sourceName } = takeSignatures(parts);
	const lead = takeLead(parts.article, source.name);
	const blocks = toBlocks(parts.article);
	const { furniture, doubts } = parseFurniture(parts.after);
	const text = [lead, ...parts.article.map(toText)].join("\n");
	const noAuthor = authors.length === 0 && sourceName === "" ? ["Không thấy tên tác giả ở cuối bài."] : [];
	return {
		title: head.headline.title,
		date: head.date,
		views: head.views,
		...{ lead, blocks, authors, sourceName, furniture, address: page.address, categoryName: null },
		report: {
			errorTexts: countErrorTexts(page.errorTexts),
			dropped: [...parts.dropped, ...parts.after.filter((line) => !isKept(line, furniture))].map(toText),
			doubts: [...head.doubts, ...listPageDoubts(text, head.date, now), ...noAuthor, ...doubts],
		},
	};
}
