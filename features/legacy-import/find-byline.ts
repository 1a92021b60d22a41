const MAX_BYLINE = 90;
// Without the flag "i", under which \p{Lu} would match small letters too.
const LABEL =
	/^(?:(?:[Tt]in|[Bb]ài|TIN|BÀI)(?:\s+viết)?(?:\s*(?:,|và|-|–|&)\s*(?:[Ảả]nh|ẢNH))?|Ảnh và bài|Tác giả|Người viết|Thực hiện|By)\s*:?\s+(?=\p{Lu})/u;
const PHOTO_PART = /\s*[-–,;]\s*Ảnh\s*:.*$/u;
const SOURCE =
	/^(?:\((?:[Tt]heo|[Nn]guồn)\s*:?\s+(\p{Lu}[^)]{1,60}?)\s*\)\.?|(?:[Tt]heo|THEO|[Nn]guồn|NGUỒN)\s*:?\s+(\p{Lu}[^.,]{1,60}))$/u;
const COMPILED = /\s*\((?:tổng hợp|biên soạn|lược ghi|ghi|t\/h|th)\)$/iu;
const SEPARATOR = /\s+[-–—&]\s+|\s*[,;/]\s*|\s+(?:và|and)\s+/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Bodies write their name in small letters after the first. */
const BODY = /^(?:Ban|Báo|Bộ|Cổng|Đài|Hội|Nhóm|Phòng|Sở|Trang|Trung tâm|Văn phòng)(?:\s+[\p{L}\p{M}-]+){1,7}$/u;

function isName(text: string): boolean {
	const words = text.split(/\s+/u);
	return BODY.test(text) || (words.length <= 5 && words.every((word) => NAME_WORD.test(word)));
}

/**
 * The authors a line names: "Phương Lan", "Bài, ảnh: Phương Lan - Hoài An", "Ban Biên tập".
 * Null when the line is no byline.
 */
export function parseByline(text: string): string[] | null {
	const isLabelled = LABEL.test(text);
	const bare = text.replace(LABEL, "").replace(PHOTO_PART, "").replace(COMPILED, "").trim();
	if (bare === "" || text.length > MAX_BYLINE || (!isLabelled && /[!?:;…]|[^.\p{Lu}]\.$/u.test(bare))) return null;
	const names = bare.split(SEPARATOR).filter((name) => name !== "");
	return names.length > 0 && names.length <= 6 && names.every(isName) ? [...new Set(names)] : null;
}

/** Whom a line such as "(Theo Báo Gia Lai)" or "Nguồn: TTXVN" names as source; null when the line is none. */
export function parseSourceLine(text: string): string | null {
	const match = text.length > MAX_BYLINE ? null : SOURCE.exec(text);
	return match?.[1] ?? match?.[2] ?? null;
}
