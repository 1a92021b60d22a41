import { DOCUMENT_CATALOGUES } from "../../document-catalogues.ts";
import type { DemoDocument } from "./demo-document.ts";
import { LINE_LETTERS, typePage } from "./typed-page.ts";

const HALF = 36;
const NOTICE =
	"Văn bản minh họa cho thư viện văn bản của trang thông tin; số, ngày, tên người và nội dung đều được dựng, không có giá trị thi hành.";

function wrap(text: string, indent = 0): string[] {
	const lines: string[] = [];
	let line = " ".repeat(indent);
	for (const word of text.split(" ")) {
		if (line.trim() !== "" && line.length + 1 + word.length > LINE_LETTERS) {
			lines.push(line);
			line = "";
		}
		line = line.trim() === "" ? line + word : `${line} ${word}`;
	}
	return [...lines, line];
}

const centre = (text: string, width = LINE_LETTERS) =>
	" ".repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text;

/** Two texts side by side, each in the middle of its half of the page. */
function pair(left: string, right: string): string {
	return centre(left, HALF).padEnd(HALF) + centre(right, LINE_LETTERS - HALF);
}

function toLongDay(day: string): string {
	const [year, month, date] = day.split("-").map(Number);
	const two = (value = 0, below = 10) => (value < below ? `0${value}` : String(value));
	return `ngày ${two(date)} tháng ${two(month, 3)} năm ${year}`;
}

/** The paper of a demo document, one page in the layout of party documents. */
export function typeDemoPaper(document: DemoDocument): Buffer {
	const { sign, issuer, issuedBy, abstract, issuedOn, authority, position, signer } = document;
	const { types, issuers } = DOCUMENT_CATALOGUES;
	const nameOf = (entries: typeof types, slug: string) => entries.find((entry) => entry.slug === slug)?.name ?? "";
	const lines = [
		pair("ĐẢNG BỘ TỈNH GIA LAI", "ĐẢNG CỘNG SẢN VIỆT NAM"),
		pair((issuedBy || nameOf(issuers, issuer)).toUpperCase(), ""),
		pair("*", `Gia Lai, ${toLongDay(issuedOn)}`),
		pair(`Số ${sign}`, ""),
		...["", "", centre(nameOf(types, document.type).toUpperCase())],
		...wrap(abstract).map((line) => centre(line)),
		...[centre("-----"), "", ...wrap(NOTICE, 4), ""],
		...[...document.points.flatMap((point, at) => [...wrap(`${at + 1}. ${point}`, 4), ""]), ""],
		...[pair("", authority), pair("", position.toUpperCase()), "", "", pair("", signer)],
	];
	return typePage(lines);
}
