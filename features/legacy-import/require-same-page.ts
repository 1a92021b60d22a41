import { toDayKey } from "../../lib/dates.ts";
import { decodeLegacyFile } from "./decode-legacy-file.ts";
import { type LegacyPage, LegacyPageError } from "./legacy-page.ts";
import { parseLegacyPage } from "./parse-legacy-page.ts";

/**
 * A file with a known name but another title and another day is another page: taking it for a new version would
 * bury an article under a stranger's text.
 * @throws LegacyPageError
 */
export function requireSamePage(sourceKey: string, before: Uint8Array, page: LegacyPage): void {
	const known = parseLegacyPage(decodeLegacyFile(sourceKey, before));
	if (known.title === page.title || toDayKey(known.date.at) === toDayKey(page.date.at)) return;
	throw new LegacyPageError(
		`${sourceKey}: "${page.title}" under the name of "${known.title}"`,
		`Tệp trùng tên với nguồn đã nhập nhưng là bài khác (“${known.title}”). Hãy đổi tên tệp rồi nhập lại.`,
	);
}
