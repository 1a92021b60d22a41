import { toChallenge } from "./challenge.ts";
import type { FormKeys } from "./form-keys.ts";
import type { FormToken } from "./form-token.ts";

/** Nobody reads a form and sends it in less. */
export const SHORTEST_READING_MS = 2000;

const ANSWER = "Hãy trả lời câu hỏi này bằng chữ hoặc bằng số.";

export const isTooFast = ({ issuedAt }: FormToken, now: Date) =>
	now.getTime() - issuedAt.getTime() < SHORTEST_READING_MS;

/** What is wrong with the answer to the token's question, in words for its reader; null when nothing is. */
export function findAnswerError(keys: FormKeys, token: FormToken, answer: string, now: Date): string | null {
	if (!token.hasChallenge || answer.trim() === "") return ANSWER;
	if (!toChallenge(keys, token.id).isAnswer(answer))
		return "Câu trả lời chưa đúng. Đây là câu hỏi khác, mời bạn thử lại.";
	return isTooFast(token, now) ? "Phiếu được gửi quá nhanh. Mời bạn trả lời câu hỏi này." : null;
}
