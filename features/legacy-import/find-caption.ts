const MAX_CAPTION = 320;
const MAX_CREDIT = 60;
const WITH_COLON = /^(.*?)[\s(–-]*(?<!\p{L})(?:Ảnh|Photo)(?:\s+(?:minh\s+h(?:ọa|oạ)|tư\s+liệu))?\s*:\s*(.+?)\)?\s*$/u;
const IN_BRACKETS = /^(.+?)\s*\(\s*(?:ảnh|photo)\s*:?\s+(.+?)\)\.?\s*$/iu;
/** "… lần thứ hai. Ảnh N.Đ": without a colon only initials or a name of capitals count. */
const WITHOUT_COLON = /^(.+[.!?…”"])\s+Ảnh\s+((?:\p{Lu}[\p{L}.’']*\s*){1,4})$/u;
/** "Bài, ảnh: …" and "Tin và ảnh: …" name the writer. */
const BYLINE_LABEL = /^(?:tin|bài)(?:\s+viết)?\s*(?:,|và|-|–|&)?\s*$/iu;

export interface Caption {
	caption: string;
	credit: string;
}

/** Splits a picture's line "… Ảnh: N.Đ" into caption and credit; null when the line is no such line. */
export function parseCaption(text: string): Caption | null {
	if (text.length > MAX_CAPTION) return null;
	const match = IN_BRACKETS.exec(text) ?? WITH_COLON.exec(text) ?? WITHOUT_COLON.exec(text);
	const [caption = "", credit = ""] = (match?.slice(1) ?? []).map((part) => part.trim());
	if (!match || credit === "" || credit.length > MAX_CREDIT || credit.split(/\s+/u).length > 8) return null;
	return BYLINE_LABEL.test(caption) ? null : { caption, credit };
}
