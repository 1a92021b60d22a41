/** What a stored file that is no picture may be, by the end of its name. */
const MIME_TYPES: Readonly<Record<string, string>> = {
	".mp4": "video/mp4",
	".webm": "video/webm",
	".mp3": "audio/mpeg",
	".m4a": "audio/mp4",
	".wav": "audio/wav",
	".pdf": "application/pdf",
	".doc": "application/msword",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xls": "application/vnd.ms-excel",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".odt": "application/vnd.oasis.opendocument.text",
	".ods": "application/vnd.oasis.opendocument.spreadsheet",
};
const EXTENSIONS = new Map(Object.entries(MIME_TYPES).map(([extension, mimeType]) => [mimeType, extension]));
const HASH_DIGITS = 32;

/** The media type of a file by the end of its name, such as ".mp4"; null for one that is not stored. */
export function toMimeType(extension: string): string | null {
	return MIME_TYPES[extension] ?? null;
}

/**
 * The end of the name of files of this media type, such as ".mp4"; null for pictures and all else that has no single
 * file.
 */
export function toFileExtension(mimeType: string): string | null {
	return EXTENSIONS.get(mimeType) ?? null;
}

/** Name in the media folder of a film, a sound or a document; null for what has no single file, such as a picture. */
export function toMediaFileName(item: { originalHash: string; mimeType: string }): string | null {
	const extension = toFileExtension(item.mimeType);
	return extension && toHashName(item.originalHash, extension);
}

/** The name of a file made of its content: as many digits of the SHA-256 as pictures have, and its ending. */
export function toHashName(hash: string, extension: string): string {
	return hash.slice(0, HASH_DIGITS) + extension;
}
