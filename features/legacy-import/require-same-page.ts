import { toDayKey } from "../../lib/dates.ts";
import { parseLegacyItem } from "./legacy-item.ts";
import { type LegacyPage, LegacyPageError } from "./legacy-page.ts";
import { OldEncodingError } from "./old-encoding.ts";

/** Of two versions of one page at least this share of the shorter one's paragraphs is the same. */
const KEPT_SHARE = 0.5;

function toParagraphs({ lead, blocks }: LegacyPage): string[] {
	return [lead, ...blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))];
}

function isMostlySameText(one: LegacyPage, other: LegacyPage): boolean {
	const [left, right] = [new Set(toParagraphs(one)), new Set(toParagraphs(other))];
	return left.intersection(right).size >= KEPT_SHARE * Math.min(left.size, right.size);
}

/** What was imported from a source; its encoding was confirmed then. */
function parseKnown(sourceKey: string, original: Uint8Array): LegacyPage {
	try {
		return parseLegacyItem(sourceKey, original, null);
	} catch (error) {
		if (error instanceof OldEncodingError) return parseLegacyItem(sourceKey, original, error.encoding);
		throw error;
	}
}

/**
 * A file with a known name but another title, and another day or other text, is another page: taking it for a new version would
 * bury an article under a stranger's text.
 * @throws LegacyPageError
 */
export function requireSamePage(sourceKey: string, before: Uint8Array, page: LegacyPage): void {
	const known = parseKnown(sourceKey, before);
	const isSameDay = toDayKey(known.date.at) === toDayKey(page.date.at);
	if (known.title === page.title || (isSameDay && isMostlySameText(known, page))) return;
	throw new LegacyPageError(
		`${sourceKey}: "${page.title}" under the name of "${known.title}"`,
		`Tệp trùng tên với nguồn đã nhập nhưng là bài khác (“${known.title}”). Hãy đổi tên tệp rồi nhập lại.`,
	);
}
