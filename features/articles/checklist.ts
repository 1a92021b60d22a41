import { hasPersonalData } from "../../lib/personal-data.ts";
import type { BlockNode, FigureAttributes, InlineNode, RichText } from "../../lib/rich-text.ts";
import { listHrefsOf } from "../../lib/rich-text-links.ts";
import { toPlainText } from "../../lib/rich-text-plain.ts";

/** What keeps a text from readers. "blocks": mend it first; "asks": somebody has to have looked. */
export interface Fault {
	weight: "blocks" | "asks";
	/** A sentence for the person. */
	text: string;
}

interface CheckedText {
	title: string;
	kicker: string;
	lead: string;
	body: RichText;
}

/** A path of this site as it is linked to, such as "/tin/hoi-nghi-12"; true while a page stands there. */
export type IsLive = (path: string) => boolean;

type Rule = (text: CheckedText, isLive: IsLive) => (Fault | null)[];

const blocks = (isWrong: boolean, text: string): Fault | null => (isWrong ? { weight: "blocks", text } : null);
const asks = (isDoubtful: boolean, text: string): Fault | null => (isDoubtful ? { weight: "asks", text } : null);

/** Every block, with those inside others. */
function listBlocks(all: readonly BlockNode[]): BlockNode[] {
	return all.flatMap((block) => {
		if (block.type === "blockquote" || block.type === "box") return [block, ...listBlocks(block.content)];
		if (block.type === "bulletList" || block.type === "orderedList") {
			return [block, ...block.content.flatMap(({ content }) => listBlocks(content))];
		}
		if (block.type !== "table") return [block];
		return [block, ...block.content.flatMap(({ content }) => content.flatMap((cell) => listBlocks(cell.content)))];
	});
}

const toText = (nodes: readonly InlineNode[] = []) =>
	nodes.map((node) => (node.type === "text" ? node.text : " ")).join("");

function listFigures({ body }: CheckedText): FigureAttributes[] {
	return listBlocks(body.content).flatMap((block) => {
		if (block.type === "figure") return [block.attrs];
		return block.type === "gallery" ? block.attrs.items : [];
	});
}

/** The paths of this site that a text links to, each once. */
export function listInternalPaths({ body }: Pick<CheckedText, "body">): string[] {
	return listHrefsOf(body).filter((href) => href.startsWith("/"));
}

const checkFigures: Rule = (text) =>
	listFigures(text).flatMap(({ alt, caption, credit, isDecorative = false }, index) => {
		const name = caption === "" ? `Ảnh thứ ${index + 1}` : `Ảnh “${caption.slice(0, 40)}”`;
		return [
			blocks(!isDecorative && alt.trim() === "", `${name} chưa có mô tả cho người không nhìn thấy ảnh.`),
			blocks(credit.trim() === "", `${name} chưa ghi nguồn ảnh.`),
		];
	});

const checkHeadings: Rule = ({ body }) => {
	let above = 1;
	return listBlocks(body.content).flatMap((block) => {
		if (block.type !== "heading") return [];
		const words = toText(block.content).trim();
		const { level } = block.attrs;
		const isSkipped = level > above + 1;
		above = level;
		return [
			blocks(words === "", "Có một đầu mục không có chữ."),
			blocks(isSkipped, `Đầu mục “${words.slice(0, 40)}” nhảy cấp: phía trên chưa có đầu mục lớn hơn.`),
		];
	});
};

const checkLinks: Rule = (text, isLive) =>
	listInternalPaths(text).map((path) => blocks(!isLive(path), `Liên kết tới ${path} không còn trang nào.`));

const checkWords: Rule = ({ title, kicker, lead, body }) => {
	const all = [title, kicker, lead, toPlainText(body)].join("\n");
	return [
		blocks(lead.trim() === "", "Bài chưa có sapo (phần mở đầu)."),
		blocks(toPlainText(body).trim() === "", "Bài chưa có nội dung."),
		blocks(all !== all.normalize("NFC"), "Có chữ gõ dấu rời; hãy gõ lại chữ đó bằng bảng mã Unicode dựng sẵn."),
		asks(hasPersonalData(all), "Bài có số điện thoại, số giấy tờ hoặc địa chỉ thư. Hãy chắc rằng người đó đồng ý."),
	];
};

const RULES: readonly Rule[] = [checkWords, checkHeadings, checkFigures, checkLinks];

/** What is to be mended or looked at before readers see the text, in reading order. */
export function listFaults(text: CheckedText, isLive: IsLive): Fault[] {
	return RULES.flatMap((rule) => rule(text, isLive)).filter((fault) => fault !== null);
}
