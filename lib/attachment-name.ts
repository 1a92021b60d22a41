/** Letters of any script, digits, and the few signs no system gives a meaning of its own. */
const SAFE_NAME = /^[\p{L}\p{N}(][\p{L}\p{M}\p{N} ._()-]{0,119}$/u;

/** Whether a file may be saved under this name anywhere. */
export function isSafeFileName(name: string): boolean {
	return SAFE_NAME.test(name) && !name.includes("..");
}

/** A name under which any system can save a file: "15-NQ/TU: phụ lục" → "15-NQ-TU phụ lục". */
export function toSafeFileName(name: string): string {
	return name
		.normalize("NFC")
		.replace(/[/\\]+/g, "-")
		.replace(/[^\p{L}\p{M}\p{N} ._()-]+/gu, " ")
		.replace(/\.{2,}/g, ".")
		.replace(/\s+/g, " ")
		.replace(/^[^\p{L}\p{N}(]+|[ .]+$/gu, "")
		.slice(0, 100);
}

function toAscii(name: string): string {
	const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
	return plain.replace(/[^\x20-\x7e]/g, "-");
}

/**
 * Value of Content-Disposition for a file to be saved under a safe name: in plain letters for old programs, and as it
 * is (RFC 6266 with RFC 8187) where that differs.
 */
export function toAttachmentHeader(name: string): string {
	const ascii = toAscii(name);
	const plain = `attachment; filename="${ascii}"`;
	if (ascii === name) return plain;
	const encoded = encodeURIComponent(name).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
	return `${plain}; filename*=UTF-8''${encoded}`;
}
