import { detectEncoding } from "../../lib/detect-encoding.ts";
import { decodeLegacy, ENCODING_NAMES, type LegacyEncoding } from "../../lib/legacy-encodings.ts";
import { isVietnameseSyllable } from "../../lib/vietnamese-syllable.ts";
import { LegacyPageError, RAW_LETTERS } from "./legacy-page.ts";

const SAMPLES = 8;

export interface EncodingSample {
	/** As it stands in the file, and as it would be read. */
	before: string;
	after: string;
}

/** The page reads as an old encoding that nobody has confirmed: it is held back with samples, never decoded silently. */
export class OldEncodingError extends LegacyPageError {
	override name = "OldEncodingError";
	readonly encoding: LegacyEncoding;
	readonly samples: readonly EncodingSample[];

	constructor(file: string, encoding: LegacyEncoding, samples: readonly EncodingSample[]) {
		super(
			`${file} is written in ${encoding}`,
			`Chữ ở bảng mã ${ENCODING_NAMES[encoding]}. Hãy xem mẫu dưới đây; nếu đọc đúng, nhập lại với --encoding ${encoding}.`,
		);
		this.encoding = encoding;
		this.samples = samples;
	}
}

function listSamples(text: string, encoding: LegacyEncoding): EncodingSample[] {
	const isHighland = encoding === "tay-nguyen";
	const words = text.split(isHighland ? /\s+/u : /[\s!-@[-`{-~]+/u);
	return [...new Set(words)]
		.filter((word) => isHighland || /[^\u0000-\u007f]/u.test(word))
		.map((before) => ({ before, after: decodeLegacy(before, encoding) }))
		.filter(({ before, after }) => (isHighland ? after !== before.normalize("NFC") : isVietnameseSyllable(after)))
		.slice(0, SAMPLES);
}

/**
 * In which old encoding a text is to be read; null for Unicode.
 * @param confirmed the encoding somebody has confirmed.
 * @throws OldEncodingError when it is surely written in one that nobody confirmed.
 */
export function requireNoOldEncoding(
	file: string,
	text: string,
	confirmed: LegacyEncoding | null,
): LegacyEncoding | null {
	const beginning = text.slice(0, RAW_LETTERS);
	const found = detectEncoding(beginning);
	if (found === null || found === confirmed) return found;
	throw new OldEncodingError(file, found, listSamples(beginning, found));
}
