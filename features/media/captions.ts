import { extname } from "node:path";
import { MediaInputError } from "./media-input-error.ts";

const CLOCK = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)[.,](\d{3})`;
const TIMING = new RegExp(`^${CLOCK}[ \\t]+-->[ \\t]+${CLOCK}(?:[ \\t].*)?$`);
/** What SubRip writes and readers' browsers do not know. */
const SUBRIP_MARKS = /\{\\[^}]*\}|<\/?font[^>]*>/gi;

const toMs = ([hours = "0", minutes = "0", seconds = "0", ms = "0"]: readonly (string | undefined)[]) =>
	((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms);

function decode(name: string, bytes: Buffer): string {
	// Windows writes UTF-16 with a mark in front.
	const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
	try {
		return new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
	} catch {
		throw refuse(name, "another encoding");
	}
}

function refuse(name: string, found: string): MediaInputError {
	return new MediaInputError(
		`${name} is no WebVTT: ${found}`,
		`Tệp phụ đề “${name}” phải là WebVTT (dòng đầu là WEBVTT) hoặc SubRip (.srt), mã hóa UTF-8. Hãy xuất lại tệp rồi thử lại.`,
	);
}

/** @throws MediaInputError that names the line. */
function requireTimings(name: string, text: string): void {
	let cues = 0;
	for (const [at, line] of text.split("\n").entries()) {
		if (!line.includes("-->")) continue;
		const times = TIMING.exec(line)?.slice(1);
		if (!times || toMs(times.slice(0, 4)) >= toMs(times.slice(4))) {
			throw new MediaInputError(
				`${name}: line ${at + 1} is no timing`,
				`Tệp phụ đề “${name}”, dòng ${at + 1}: giờ chưa đúng. Ví dụ: 00:00:01.000 --> 00:00:03.500.`,
			);
		}
		cues += 1;
	}
	if (cues > 0) return;
	throw new MediaInputError(`${name} has no cue`, `Tệp phụ đề “${name}” không có câu nào kèm giờ. Hãy chọn tệp khác.`);
}

function isTiming(line: string | undefined): boolean {
	return line !== undefined && TIMING.test(line.trim());
}

/** SubRip as WebVTT: the same cues without their numbers. */
function fromSubRip(text: string): string {
	const lines = text.split("\n").map((line) => line.trim());
	const kept = lines.filter((line, at) => !(/^\d+$/.test(line) && isTiming(lines[at + 1])));
	const cues = kept.map((line) =>
		isTiming(line) ? line.replace(/(\d),(\d{3})/g, "$1.$2") : line.replace(SUBRIP_MARKS, ""),
	);
	return `WEBVTT\n\n${cues.join("\n").trim()}\n`;
}

/**
 * Captions as browsers read them: WebVTT as it is, SubRip (by its name) turned into it.
 * @throws MediaInputError for another encoding, for what is neither, and for timings that are none.
 */
export function toWebVtt(name: string, bytes: Buffer): Buffer {
	const text = decode(name, bytes);
	const isSubRip = extname(name).toLowerCase() === ".srt";
	if (!isSubRip && !/^WEBVTT(?:[ \t\n]|$)/.test(text)) throw refuse(name, "another beginning");
	const captions = isSubRip ? fromSubRip(text) : text;
	requireTimings(name, captions);
	return Buffer.from(captions);
}
