import { expect, test } from "vitest";
import { isSafeFileName, toAttachmentHeader, toSafeFileName } from "./attachment-name.ts";

test.each([
	["15-NQ-TU.pdf", 'attachment; filename="15-NQ-TU.pdf"'],
	["21-KH-ĐU.pdf", "attachment; filename=\"21-KH-DU.pdf\"; filename*=UTF-8''21-KH-%C4%90U.pdf"],
	[
		"Phụ lục (1).docx",
		"attachment; filename=\"Phu luc (1).docx\"; filename*=UTF-8''Ph%E1%BB%A5%20l%E1%BB%A5c%20%281%29.docx",
	],
])("M13: %s is saved under its own name, in plain letters by old programs", (name, header) => {
	expect(toAttachmentHeader(name)).toBe(header);
});

test.each([
	["15-NQ/TU", "15-NQ-TU"],
	["../../etc/passwd", "etc-passwd"],
	['a"b\r\nc: d', "a b c d"],
	["Phụ lục 1".normalize("NFD"), "Phụ lục 1"],
	[" . x . ", "x"],
])("M13: a file called %j becomes %j", (name, safe) => {
	expect(toSafeFileName(name)).toBe(safe);
	expect(isSafeFileName(safe)).toBe(true);
});

test.each(['a"b.pdf', "a\r\nb.pdf", "../a.pdf", "a/b.pdf", ".htaccess", "a..pdf", ""])("M13: %j is no name", (name) => {
	expect(isSafeFileName(name)).toBe(false);
});
