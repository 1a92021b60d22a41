import type { CorrectionKind } from "../../db/queries/correction-words.ts";
import { ArticleInputError } from "./article-input.ts";

/** What a changed text means for who has read it: nothing, or a correction that says what was wrong. */
export type ChangeChoice = { kind: "minor" } | { kind: CorrectionKind; note: string };

export const CHANGE_WORDS: Record<ChangeChoice["kind"], string> = {
	minor: "Sửa nhỏ: lỗi chính tả, trình bày; bạn đọc không cần biết",
	addition: "Bổ sung: có thêm thông tin quan trọng",
	correction: "Cải chính: có thông tin sai đã được sửa",
	apology: "Cải chính và xin lỗi",
};

/** @throws ArticleInputError when nobody chose, or readers are to be told nothing of a correction. */
export function requireChoice(choice: ChangeChoice | null | undefined): ChangeChoice {
	if (!choice) throw new ArticleInputError("no choice", "Hãy chọn: đây là sửa nhỏ, bổ sung hay cải chính.");
	if (choice.kind !== "minor" && choice.note.trim() === "") {
		throw new ArticleInputError("no note", "Hãy ghi lời báo cho bạn đọc về chỗ đã sửa.");
	}
	return choice;
}
