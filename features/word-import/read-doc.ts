import WordExtractor from "word-extractor";
import { readPastedText } from "../pasting/read-pasted-text.ts";
import type { ReadDocument } from "./read-document.ts";

const AS_WRITTEN = { filterUnicode: false };

/** The words of a file of Word 97 to 2003: its form is not to be had. */
export async function readDoc(bytes: Buffer): Promise<ReadDocument> {
	const document = await new WordExtractor().extract(bytes);
	const texts = [
		document.getBody(AS_WRITTEN),
		document.getTextboxes?.(AS_WRITTEN) ?? "",
		document.getFootnotes(AS_WRITTEN),
	];
	return {
		root: readPastedText(texts.join("\n").replace(/[\v\f\r]/g, "\n")),
		pictures: [],
		dropped: [
			"Tệp .doc đời cũ chỉ đọc được chữ: kiểu chữ, đầu mục, bảng, ảnh không còn. Muốn giữ, hãy mở bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.",
		],
	};
}
