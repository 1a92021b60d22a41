import { type CheerioAPI, load } from "cheerio";
import { isAllowedHref } from "../../lib/allowed-href.ts";
import { toCleanText } from "../../lib/text.ts";
import { toCleanLine } from "./clean-line.ts";
import { type LegacyLine, type LegacyLines, type LegacyRun, type LegacyTextLine, RAW_LETTERS } from "./legacy-page.ts";
import { findOldAddress } from "./old-address.ts";
import { stripErrorText } from "./strip-error-text.ts";

const SKIPPED = new Set(
	"script style noscript template iframe svg object embed select textarea button input head".split(" "),
);
const BLOCKS = new Set(
	"address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
		" ",
	),
);
const CAPTION_CLASS = /caption|chu-?thich|image-?note/iu;
const BODY_SELECTORS = [
	"[itemprop=articleBody]",
	".article-body, .article-content, .article-detail, .news-content, .news-detail, .detail-content, .entry-content, .post-content, .noidung, .noi-dung, #noidung, #article-body",
	"article",
];
const ICON_PIXELS = 50;

const getBody = ($: CheerioAPI) => $("body").get(0);
type Element = NonNullable<ReturnType<typeof getBody>>;
type PageNode = Element["children"][number];

type Decode = (text: string) => string;

interface Place {
	href: string | null;
	role: LegacyTextLine["role"];
}

/** Walks the markup in reading order and breaks it into lines where a browser would. */
class LineWriter {
	readonly lines: LegacyLine[] = [];
	readonly errorTexts: string[] = [];
	body: { start: number; end: number } | null = null;
	rawText = "";
	private runs: LegacyRun[] = [];
	private readonly $: CheerioAPI;
	private readonly container: unknown;
	private readonly decode: Decode;

	constructor($: CheerioAPI, container: unknown, decode: Decode) {
		this.$ = $;
		this.container = container;
		this.decode = decode;
	}

	endLine(role: LegacyTextLine["role"]): void {
		const line = toCleanLine(this.runs, role, this.errorTexts);
		this.runs = [];
		if (line) this.lines.push(line);
	}

	walk(node: PageNode, place: Place): void {
		if (node.type === "text") {
			this.runs.push({ text: this.decode(node.data), href: place.href });
			if (this.rawText.length < RAW_LETTERS) this.rawText += node.data;
		}
		if (node.type === "tag") this.walkElement(node, place);
	}

	private walkElement(element: Element, place: Place): void {
		const { name, attribs } = element;
		if (SKIPPED.has(name) || attribs.hidden !== undefined || /display:\s*none/iu.test(attribs.style ?? "")) return;
		if (name === "br") this.endLine(place.role);
		else if (name === "img") this.writeImage(attribs, place);
		else if (name === "table" && isDataTable(this.$, element)) this.writeTable(element, place);
		else if (BLOCKS.has(name)) this.walkBlock(element, place);
		else this.walkChildren(element, { ...place, href: name === "a" ? toHref(attribs.href) : place.href });
	}

	private walkBlock(element: Element, place: Place): void {
		this.endLine(place.role);
		const role = toRole(element, place.role);
		const start = this.lines.length;
		this.walkChildren(element, { ...place, role });
		this.endLine(role);
		if (element === this.container) this.body = { start, end: this.lines.length };
	}

	private walkChildren(element: Element, place: Place): void {
		for (const child of element.children) this.walk(child, place);
	}

	private writeImage(attribs: Element["attribs"], place: Place): void {
		const src = (attribs.src ?? attribs["data-src"] ?? "").trim();
		const isIcon = [attribs.width, attribs.height].some(
			(size) => size !== undefined && Number.parseInt(size, 10) <= ICON_PIXELS,
		);
		if (src === "" || src.startsWith("data:") || isIcon) return;
		this.endLine(place.role);
		const { text, found } = stripErrorText(toCleanText(this.decode(attribs.alt ?? "")));
		this.errorTexts.push(...found);
		this.lines.push({ kind: "image", src, alt: text, href: place.href });
	}

	private writeTable(table: Element, place: Place): void {
		this.endLine(place.role);
		const rows = this.$(table)
			.find("tr")
			.toArray()
			.map((row) =>
				this.$(row)
					.find("td, th")
					.toArray()
					.map((cell) => this.toCellText(this.$(cell).text())),
			);
		this.lines.push({ kind: "table", rows: rows.filter((row) => row.some((cell) => cell !== "")) });
	}

	private toCellText(text: string): string {
		const { text: kept, found } = stripErrorText(toCleanText(this.decode(text)));
		this.errorTexts.push(...found);
		return kept;
	}
}

/** Old pages lay out with tables: only rows of short cells without further structure are data. */
function isDataTable($: CheerioAPI, table: Element): boolean {
	const rows = $(table).find("tr").toArray();
	const cells = rows.map((row) => $(row).find("td, th").toArray());
	const isGrid = rows.length >= 2 && cells.every((row) => row.length >= 2);
	const isPlain = $(table).find("table, img, h1, h2, h3, h4, ul, ol, form").length === 0;
	return isGrid && isPlain && cells.flat().every((cell) => $(cell).text().trim().length <= 200);
}

function toHref(href: string | undefined): string | null {
	const trimmed = href?.trim() ?? "";
	return /^https?:/iu.test(trimmed) && isAllowedHref(trimmed) ? trimmed : null;
}

function toRole({ name, attribs, parent }: Element, outer: LegacyTextLine["role"]): LegacyTextLine["role"] {
	if (name === "h1" || name === "h2") return 2;
	if (name === "h3") return 3;
	if (/^h[456]$/u.test(name)) return 4;
	if (name === "figcaption" || CAPTION_CLASS.test(attribs.class ?? "")) return "caption";
	if (name === "li") return parent?.type === "tag" && parent.name === "ol" ? "numbered" : "item";
	return outer;
}

function listHeadlines($: CheerioAPI, errorTexts: string[], decode: Decode): string[] {
	const clean = (text: string | undefined) => {
		const { text: kept, found } = stripErrorText(toCleanText(decode(text ?? "")));
		errorTexts.push(...found);
		return kept;
	};
	const named = [$("meta[property='og:title']").attr("content"), $("title").first().text()].map(clean).filter(Boolean);
	// The lines below count what their own headings leak; here it would be counted twice.
	const headings = $("h1")
		.toArray()
		.map((h1) => stripErrorText(toCleanText(decode($(h1).text()))).text)
		.filter(Boolean);
	const confirmed = headings.filter((heading) => named.some((name) => name.includes(heading)));
	return [...new Set([...confirmed, ...headings, ...named])];
}

/**
 * A page as markup: lines where a browser would break them, headlines, dates and address where the markup names them.
 * @param decode reads words of an old encoding; they must come to it uncleaned.
 */
export function htmlToLines(html: string, decode: Decode = (text) => text): LegacyLines {
	const $ = load(html);
	const container =
		BODY_SELECTORS.map((selector) => $(selector).first())
			.find((found) => found.text().trim() !== "")
			?.get(0) ?? null;
	const writer = new LineWriter($, container, decode);
	const headlines = listHeadlines($, writer.errorTexts, decode);
	const root = getBody($);
	if (root) writer.walk(root, { href: null, role: "plain" });
	writer.endLine("plain");
	const machineDate =
		$("meta[property='article:published_time']").attr("content") ??
		$("time[datetime]").first().attr("datetime") ??
		null;
	const { lines, body, errorTexts, rawText } = writer;
	return { headlines, lines, body, machineDate, address: findOldAddress(html, $), errorTexts, rawText };
}
