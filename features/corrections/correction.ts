import { CORRECTION_KINDS, type CorrectionKind } from "../../db/queries/correction-words.ts";

/** A public note about a mistake in an article. */
export interface Correction {
	id: number;
	kind: CorrectionKind;
	note: string;
	at: Date;
}

/** A note with the article it is about. */
export interface ListedCorrection extends Correction {
	/** `path` is null when the article is not before readers any more. */
	article: { title: string; path: string | null };
}

/** What readers are told; "Thông tin cải chính, xin lỗi" is the wording of Nghị định 237/2026/NĐ-CP, Điều 19. */
export const CORRECTION_NAMES: Readonly<Record<CorrectionKind, string>> = {
	correction: "Đính chính",
	apology: "Thông tin cải chính, xin lỗi",
	addition: "Bổ sung",
};

const TYPED: Readonly<Record<string, CorrectionKind>> = {
	"dinh-chinh": "correction",
	"cai-chinh": "apology",
	"bo-sung": "addition",
};
/** Words for the kinds on the command line. */
export const TYPED_KINDS = Object.keys(TYPED);

/** @returns null for a word that names no kind. */
export function parseCorrectionKind(word: string): CorrectionKind | null {
	return TYPED[word] ?? CORRECTION_KINDS.find((kind) => kind === word) ?? null;
}

export const CORRECTIONS_PATH = "/dinh-chinh";
export const CORRECTIONS_TAG = "corrections";

/** Address of the archive of corrections, page 1 without a page number. */
export function toCorrectionListPath(page = 1): string {
	return page === 1 ? CORRECTIONS_PATH : `${CORRECTIONS_PATH}/trang/${page}`;
}
