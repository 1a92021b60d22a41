import { db } from "../../db/client.ts";
import { getQuestionByCode } from "../../db/queries/questions.ts";
import { formatDay } from "../../lib/dates.ts";
import type { FormDesk } from "../reader-forms/guarded-form.ts";
import { toRateOutcome } from "../reader-forms/rate-outcome.ts";
import { toQuestionPath } from "./question.ts";
import { parseQuestionCode } from "./question-code.ts";
import { listLookupHits, QUESTION_RISKS } from "./question-rates.ts";
import type { QuestionPageState, QuestionReply } from "./question-reply.ts";

const MOST_SHOWN = 40;

type Lookup = Extract<QuestionPageState, { shows: "question-lookup" }>;
const toPage = (words: Partial<Lookup>): QuestionReply => ({
	page: { shows: "question-lookup", status: 200, typed: "", error: "", found: null, ...words },
});

/** The empty form. */
export function openLookup(): QuestionReply {
	return toPage({});
}

/** What has become of the question with the code somebody typed; nothing of who asked is in the answer. */
export async function lookUpQuestion(
	{ limiter }: Pick<FormDesk, "limiter">,
	typedCode: string,
	{ senderHash, now }: { senderHash: string; now: Date },
): Promise<QuestionReply> {
	const typed = typedCode.slice(0, MOST_SHOWN);
	const hits = listLookupHits(senderHash);
	const { refusedFor } = toRateOutcome(hits, await limiter.hit(hits, now), QUESTION_RISKS);
	if (refusedFor !== null) {
		const error = `Bạn đã tra cứu nhiều lần liền. Mời bạn thử lại sau ${refusedFor} giây.`;
		return { ...toPage({ status: 429, typed, error }), retryAfterSeconds: refusedFor };
	}
	const code = parseQuestionCode(typedCode);
	if (!code) return toPage({ status: 422, typed, error: "Mã gồm mười chữ và số, ví dụ HD-7KM2Q-XR49B." });
	const row = await getQuestionByCode(db.read, code);
	if (!row) return toPage({ status: 404, typed, error: "Không có câu hỏi nào mang mã này. Hãy xem lại từng chữ." });
	const { title, state, createdAt, office, reason } = row;
	const path = state === "published" ? toQuestionPath(row) : null;
	return toPage({ typed, found: { title, state, askedOn: formatDay(createdAt), office, reason, path } });
}
