import { toChallenge } from "./challenge.ts";
import type { FormKeys } from "./form-keys.ts";
import type { FormToken } from "./form-token.ts";
import { isWorkDone } from "./work.ts";

/** Nobody reads a form and sends it in less. */
export const SHORTEST_READING_MS = 2000;

const ANSWER = "Hãy trả lời câu hỏi này bằng chữ hoặc bằng số.";

/** What came back for a question: the reader's answer, or the solution of the work her browser did instead. */
export interface SentAnswer {
	answer: string;
	solution: string;
}

export const isTooFast = ({ issuedAt }: FormToken, now: Date) =>
	now.getTime() - issuedAt.getTime() < SHORTEST_READING_MS;

/** What is wrong with what came back for the token's question, in words for its reader; null when nothing is. */
export async function findAnswerError(
	keys: FormKeys,
	token: FormToken,
	{ answer, solution }: SentAnswer,
	now: Date,
): Promise<string | null> {
	if (!token.hasChallenge) return ANSWER;
	if (!toChallenge(keys, token.id).isAnswer(answer) && !(await isWorkDone(keys, token.id, solution))) {
		return answer.trim() === "" ? ANSWER : "Câu trả lời chưa đúng. Đây là câu hỏi khác, mời bạn thử lại.";
	}
	return isTooFast(token, now) ? "Phiếu được gửi quá nhanh. Mời bạn trả lời câu hỏi này." : null;
}
