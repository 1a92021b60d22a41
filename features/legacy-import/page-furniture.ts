import { fold } from "../../lib/fold.ts";
import type { LegacyFurniture, LegacyLine, LegacyLink } from "./legacy-page.ts";

type Section = "related" | "comments" | "photos" | "videos" | "values" | "links" | "end";

/** Headings of the boxes around an article, folded. The first of them ends the article. */
const HEADINGS: readonly [RegExp, Section][] = [
	[/^\(?bam vao day de nhan ma\)?$/, "comments"],
	[/^(gui )?(phan hoi|binh luan|y kien( ban doc| cua ban)?)( \(?\d+\)?)?$/, "comments"],
	[/^(cac )?(tin|bai)( viet)?( da dua| khac| moi( nhat)?| cu( hon)?| lien quan| cung chuyen muc)+:?$/, "related"],
	[/^(tu khoa|tags?) ?:/, "related"],
	[/^anh( xem tat ca)? ?>*$/, "photos"],
	[/^(thu vien|album) anh( xem tat ca)? ?>*$/, "photos"],
	[/^video( clip)?( xem tat ca)? ?>*$/, "videos"],
	[/^ty gia( ?[-–] ?thoi tiet)?$/, "values"],
	[/^(thoi tiet|chon thanh pho)$/, "values"],
	[/^lien ket( web ?(site)?)?$/, "links"],
	[/^(len|ve) dau trang$/, "end"],
];
const TOOLBAR =
	/^(in( bai viet| trang| an)?|chia se( bai viet| facebook| zalo)?|gui( cho ban be| email)|luu bai|co chu:?( a-? a a\+?)?|a- a a\+|nghe doc bai|xem co dau|facebook|zalo)$/;

function toSection(line: LegacyLine): Section | null {
	if (line.kind !== "text" || line.text.length > 120) return null;
	const folded = fold(line.text);
	return HEADINGS.find(([heading]) => heading.test(folded))?.[1] ?? null;
}

/** Whether a line is only a button of the page, wherever it stands. */
export function isToolbarLine(line: LegacyLine): boolean {
	return line.kind === "text" && line.text.length <= 120 && TOOLBAR.test(fold(line.text));
}

/** Index of the first line from `from` on that heads a box of the page; the number of lines when none does. */
export function findFurnitureStart(lines: readonly LegacyLine[], from: number): number {
	const index = lines.findIndex((line, at) => at >= from && toSection(line) !== null);
	return index < 0 ? lines.length : index;
}

/** Whether the line at `index` is a button ("Bình luận (0)") above a lead rather than the heading of a box. */
export function isButtonAboveText(lines: readonly LegacyLine[], index: number): boolean {
	const [line, next] = [lines[index], lines[index + 1]];
	return line !== undefined && toSection(line) !== null && next?.kind === "text" && next.text.length >= 80;
}

/** "Biển Hồ" for "Biển Hồ Biển Hồ": a picture's description and the words beside it; null for any other text. */
export function toDoubledName(text: string): string | null {
	const middle = (text.length - 1) / 2;
	const name = text.slice(0, middle);
	return name !== "" && text === `${name} ${name}` ? name : null;
}

interface Entry extends LegacyLink {
	isPicture: boolean;
	/** The name stood twice: as words and as the description of a picture. */
	isDoubled: boolean;
}

function toEntry(line: LegacyLine): Entry | null {
	if (line.kind === "table") return null;
	if (line.kind === "image")
		return line.alt === "" ? null : { title: line.alt, href: line.href, isPicture: true, isDoubled: false };
	const href = line.runs.find((run) => run.href)?.href ?? null;
	const once = toDoubledName(line.text);
	return { title: once ?? line.text, href, isPicture: false, isDoubled: once !== null };
}

/** An entry whose picture and words stood on two lines becomes one. */
function joinDoubled(entries: readonly Entry[]): Entry[] {
	const joined: Entry[] = [];
	for (const entry of entries) {
		const last = joined.at(-1);
		if (last?.isPicture && last.title === entry.title) joined[joined.length - 1] = { ...entry, isDoubled: true };
		else joined.push(entry);
	}
	return joined;
}

function toBoxes(lines: readonly LegacyLine[]): { section: Section; entries: Entry[] }[] {
	const boxes: { section: Section; entries: Entry[] }[] = [];
	for (const line of lines) {
		const section = toSection(line);
		const entry = toEntry(line);
		if (section) boxes.push({ section, entries: [] });
		else if (entry) boxes.at(-1)?.entries.push(entry);
	}
	return boxes.map(({ section, entries }) => ({ section, entries: joinDoubled(entries) }));
}

/** The special topic's banner stands between "Tin liên quan" and the photos: a picture in markup, a last line in text. */
function findTopic(
	boxes: ReturnType<typeof toBoxes>,
	isMarkup: boolean,
): { topic: string | null; isDoubtful: boolean } {
	const photos = boxes.findIndex(({ section }) => section === "photos");
	const before = photos > 0 ? boxes[photos - 1] : undefined;
	if (before?.section !== "related") return { topic: null, isDoubtful: false };
	const candidates = isMarkup ? before.entries.filter(({ isPicture }) => isPicture) : before.entries;
	return { topic: candidates.at(-1)?.title ?? null, isDoubtful: candidates.length > 1 };
}

/** Takes what is worth keeping from the lines after the article, and says what is doubtful about it. */
export function parseFurniture(lines: readonly LegacyLine[]): { furniture: LegacyFurniture; doubts: string[] } {
	const boxes = toBoxes(lines);
	const isMarkup = lines.some(
		(line) => line.kind === "image" || (line.kind === "text" && line.runs.some(({ href }) => href)),
	);
	const { topic, isDoubtful } = findTopic(boxes, isMarkup);
	const entriesOf = (wanted: Section) =>
		boxes.filter(({ section }) => section === wanted).flatMap(({ entries }) => entries);
	const sites = entriesOf("links");
	const isLink = ({ isDoubled, isPicture, href }: Entry) => isDoubled || (!isPicture && href !== null);
	const toLink = ({ title, href }: Entry): LegacyLink => ({ title, href });
	const longLines = lines.filter((line) => line.kind === "text" && line.text.length > 300).length;
	return {
		furniture: {
			topics: topic === null ? [] : [topic],
			videos: entriesOf("videos").map(({ title }) => title),
			links: sites.filter(isLink).map(toLink),
			banners: sites.filter((entry) => !isLink(entry)).map(toLink),
		},
		doubts: [
			...(isDoubtful ? [`Dưới “Tin liên quan” có nhiều dòng; đã coi “${topic}” là chuyên đề.`] : []),
			...(longLines > 0 ? [`Có ${longLines} đoạn dài nằm sau phần bài viết và đã bị bỏ; hãy xem lại tệp gốc.`] : []),
		],
	};
}
