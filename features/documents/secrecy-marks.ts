import { fold } from "../../lib/fold.ts";

/**
 * Marks of a document that must not stand on a public portal: the three degrees of state secrets, and papers that are
 * handed out for a meeting or within the house only.
 */
const PHRASES: readonly (readonly [pattern: RegExp, mark: string])[] = [
	[/tuyệt\s+mật/, "Tuyệt mật"],
	[/tối\s+mật/, "Tối mật"],
	[/(?:lưu\s+hành|tài\s+liệu|văn\s+bản)\s+nội\s+bộ/, "Lưu hành nội bộ"],
	[/tài\s+liệu\s+hội\s+nghị|thu\s+hồi\s+sau\s+hội\s+nghị/, "Tài liệu hội nghị"],
	// "bí mật nhà nước", "mật độ", "mật ong" are words like others; a mark stands alone or behind its name.
	[/(?:độ|dấu|tài\s+liệu|văn\s+bản|loại)\s*:?\s*mật(?![\p{L}\p{M}])/u, "Mật"],
	[/[([]\s*mật\s*[)\]]/, "Mật"],
	[/(?:^|[-–:;,.]\s*)mật\s*(?:$|[-–:;,.])/, "Mật"],
];
/** In capitals it is a stamp, unless everything around it is in capitals. */
const STAMP = /(?<![\p{L}\p{M}])MẬT(?![\p{L}\p{M}])/u;
/** Degrees in a file name without marks, as scanners and people name files. */
const FILE_MARKS: readonly (readonly [pattern: RegExp, mark: string])[] = [
	[/(?:^|-)tuyet-?mat(?:-|$)/, "Tuyệt mật"],
	[/(?:^|-)toi-?mat(?:-|$)/, "Tối mật"],
	[/(?:^|-)(?:do|dau)-mat(?:-|$)/, "Mật"],
	[/(?:^|-)(?:luu-hanh-|tai-lieu-|van-ban-)noi-bo(?:-|$)/, "Lưu hành nội bộ"],
	[/(?:^|-)tai-lieu-hoi-nghi(?:-|$)/, "Tài liệu hội nghị"],
	// "bi-mat", "gap-mat", "hop-mat" end in the same letters.
	[/(?:^|-)(?<!(?:bi|gap|hop|ra|ve|be)-)mat$/, "Mật"],
];

/** The mark of secrecy a text bears; null when it bears none. */
export function findSecrecyMark(text: string): string | null {
	const plain = text.normalize("NFC");
	const lower = plain.toLowerCase();
	const found = PHRASES.find(([pattern]) => pattern.test(lower));
	if (found) return found[1];
	return STAMP.test(plain) && plain !== plain.toUpperCase() ? "Mật" : null;
}

/** The mark a file's name bears, with or without Vietnamese marks. */
export function findSecrecyMarkOfFile(name: string): string | null {
	const stem = name.replace(/\.[^.]+$/, "");
	const words = fold(stem)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
	const marked = findSecrecyMark(stem.replaceAll("_", " "));
	return marked ?? FILE_MARKS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Whether a degree of secrecy somebody chose allows the portal: only "Không mật" and nothing do. */
export function isPublicDegree(degree: string): boolean {
	return ["", "khong mat", "khong", "thuong"].includes(fold(degree.trim()));
}
