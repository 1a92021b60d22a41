import { defineRoute } from "../../../../../../features/accounts/define-route.ts";
import { countUpload } from "../../../../../../features/media/upload-rate.ts";
import { importWord } from "../../../../../../features/word-import/import-word.ts";
import type { WordAnswer } from "../../../../../../features/word-import/word-answer.ts";
import { isTooLongToRead, wordForm } from "../../../../../../features/word-import/word-form.ts";
import { env } from "../../../../../../lib/env.ts";

export const dynamic = "force-dynamic";

const answer = (body: WordAnswer) => Response.json(body);
const TOO_LONG = "Tệp lớn hơn 15 MB. Hãy nén ảnh trong tệp rồi thử lại.";

const take = defineRoute(
	{
		access: { canSomewhere: "article.create" },
		schema: wordForm,
		refuse: () => answer({ state: "refused", message: "Hãy chọn chuyên mục và một tệp Word.", errors: {} }),
	},
	async ({ actor }, { categoryId, reading, file }) => {
		const bytes = Buffer.from(await file.arrayBuffer());
		const request = { categoryId, reading, bytes, name: file.name.normalize("NFC"), dataDir: env().dataDir };
		const importing = countUpload(actor.userId).then(() => importWord(actor, request));
		return answer(await importing.catch(toRefusal));
	},
);

/** What is wrong with the file in words for the person; a missing right and a failure of ours are not. */
function toRefusal(error: unknown): WordAnswer {
	if (!(error instanceof Error && "personMessage" in error) || error.name === "NotAllowedError") throw error;
	return { state: "refused", message: String(error.personMessage), errors: {} };
}

/** Takes a Word file of a form; one that is too long is refused before it is read. */
export function POST(request: Request): Promise<Response> {
	if (!isTooLongToRead(request)) return take(request);
	return Promise.resolve(answer({ state: "refused", message: TOO_LONG, errors: {} }));
}
