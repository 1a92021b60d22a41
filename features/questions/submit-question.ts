import { db } from "../../db/client.ts";
import { insertQuestion } from "../../db/queries/questions.ts";
import { toSlug } from "../../lib/slug.ts";
import { listQuestionFlags } from "./question-flags.ts";
import type { QuestionInput } from "./question-form.ts";

interface SubmitOptions {
	code: string;
	/** Keyed hash of the address it came from. */
	senderHash: string;
	/** A field that nobody sees was filled in. */
	isTrapped: boolean;
	now: Date;
}

/** Gửi câu hỏi: stored for the newsroom, and shown to nobody else before it is answered. Anybody may. @returns its id. */
export async function submitQuestion(
	input: QuestionInput,
	{ code, senderHash, isTrapped, now }: SubmitOptions,
): Promise<number> {
	return db.tx(async (tx) =>
		insertQuestion(tx, {
			...input,
			...{ code, addressHash: senderHash, createdAt: now },
			flags: await listQuestionFlags(tx, input, isTrapped),
			slug: toSlug(input.title) || "cau-hoi",
		}),
	);
}
