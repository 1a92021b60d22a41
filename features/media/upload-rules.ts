/** What can be sent from a writing sheet: shared by the sheet, which asks before it sends, and the server, which decides. */
export const UPLOAD_KINDS = ["anh", "tep"] as const;
/** Films are sent in parts, each within the time and the size a request may take. */
export type UploadKind = (typeof UPLOAD_KINDS)[number] | "phim";

const MEGABYTE = 1024 * 1024;

/** Bytes. */
export const MOST_BYTES: Readonly<Record<UploadKind, number>> = {
	...{ anh: 15 * MEGABYTE, tep: 30 * MEGABYTE, phim: 500 * MEGABYTE },
};
/** Where films are sent. */
export const FILM_ADDRESS = "/admin/tai-len/phim";
/** Of a film, bytes sent in one request. */
export const FILM_PART_BYTES = 8 * MEGABYTE;

/** For `accept` of a file field. */
export const ACCEPTED: Readonly<Record<UploadKind, string>> = {
	anh: "image/jpeg,image/png,image/webp",
	tep: ".pdf,.doc,.docx,.xls,.xlsx,.odt,.ods",
	phim: "video/mp4,video/webm,.mp4,.webm",
};

export const MOST_NAME = 300;

/** The sentence for a file that is too large or empty; null when its size will do. */
export function findSizeFault(kind: UploadKind, name: string, bytes: number): string | null {
	if (bytes === 0) return `Tệp “${name}” trống. Hãy chọn tệp khác.`;
	if (bytes <= MOST_BYTES[kind]) return null;
	const most = `${MOST_BYTES[kind] / MEGABYTE} MB`;
	if (kind === "phim") return `Phim “${name}” lớn hơn ${most}. Hãy nén lại cho nhỏ hơn, hoặc đưa lên YouTube.`;
	if (kind === "anh") return `Ảnh “${name}” lớn hơn ${most}. Hãy thu nhỏ ảnh rồi tải lại.`;
	return `Tệp “${name}” lớn hơn ${most}. Hãy nén hoặc tách tệp rồi thử lại.`;
}

/** What the server answers to a file. */
export type UploadAnswer =
	| {
			isDone: true;
			mediaId: number;
			/** Under which it was sent, in NFC. */
			name: string;
			/** The portal had the very same file already. */
			isKnown: boolean;
			alt: string;
			caption: string;
			credit: string;
	  }
	| { isDone: false; message: string };
