import type { RichText } from "../../lib/rich-text.ts";
import { listBodyMediaIds } from "./body-media.ts";

/** The picture that stands for a text when nobody chose one. */
export function findFirstPicture(body: RichText): number | null {
	return listBodyMediaIds(body)[0] ?? null;
}

/** The words of a text with the cover somebody chose: the first picture is what nobody had to choose. */
export function toSheetWords<T extends { coverMediaId: number | null; body: RichText }>(input: T): T {
	return input.coverMediaId === findFirstPicture(input.body) ? { ...input, coverMediaId: null } : input;
}
