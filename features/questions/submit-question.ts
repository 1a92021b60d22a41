import { db } from "../../db/client.ts";
import { insertQuestion } from "../../db/queries/questions.ts";
import { toSlug } from "../../lib/slug.ts";
import { listFlags } from "../comments/spam-signs.ts";
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
	const flags = listFlags({ name: input.title, content: input.content }, isTrapped);
	return db.tx((tx) =>
		insertQuestion(tx, {
			...input,
			...{ code, flags, addressHash: senderHash, createdAt: now },
			slug: toSlug(input.title) || "cau-hoi",
		}),
	);
}
