import type { Reader } from "../../db/client.ts";
import { getOpenHold, type HeldKind, type HeldSubject } from "../../db/queries/legal-holds.ts";
import { PersonError } from "../../lib/person-error.ts";
import { FormError } from "../accounts/form-state.ts";

export const SHORTEST_REASON = 10;

/** What each kind is called, with its number. */
export const HELD_NAMES: Record<HeldKind, string> = {
	article: "Bài viết",
	comment: "Ý kiến bạn đọc",
	media: "Ảnh hoặc tệp",
};

/** An authority wants it kept; nothing was changed. */
export class HeldError extends PersonError {
	override name = "HeldError";

	constructor({ kind, id }: HeldSubject, reason: string) {
		super(
			`${kind} ${id} is on legal hold`,
			`${HELD_NAMES[kind]} số ${id} đang được lưu giữ theo yêu cầu pháp lý (${reason}) nên không xóa được. Người có quyền phải bỏ lưu giữ trước.`,
		);
	}
}

/** For every verb that deletes. @throws HeldError while the subject is held. */
export async function requireNotHeld(reader: Reader, subject: HeldSubject): Promise<void> {
	const hold = await getOpenHold(reader, subject);
	if (hold) throw new HeldError(subject, hold.reason);
}

/** @throws FormError for a reason that says nothing. */
export function requireReason(reason: string): string {
	const given = reason.trim();
	if ([...given].length >= SHORTEST_REASON) return given;
	const error = `Hãy ghi lý do, ít nhất ${SHORTEST_REASON} ký tự, ví dụ số công văn của cơ quan yêu cầu.`;
	throw new FormError(error, { reason: error });
}
