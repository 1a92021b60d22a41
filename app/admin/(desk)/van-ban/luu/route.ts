import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { addDocument } from "../../../../../features/documents/add-document.ts";
import { toDeskDocumentPath } from "../../../../../features/documents/desk-document-query.ts";
import {
	type DocumentAnswer,
	documentForm,
	FORM_TOO_LONG,
	isFormTooLong,
	readFormFiles,
	toReplacements,
} from "../../../../../features/documents/document-form.ts";
import { DocumentInputError } from "../../../../../features/documents/document-input.ts";
import { editDocument } from "../../../../../features/documents/edit-document.ts";
import { env } from "../../../../../lib/env.ts";

export const dynamic = "force-dynamic";

const answer = (body: DocumentAnswer) => Response.json(body);
const refuse = (message: string, errors: Record<string, string> = {}) => answer({ state: "refused", message, errors });

/** What is wrong, beside its field where there is one. */
function toRefusal(error: unknown): Response {
	if (!(error instanceof DocumentInputError)) throw error;
	const { field, personMessage } = error;
	return field ? refuse("Có chỗ chưa đúng; chưa lưu gì.", { [field]: personMessage }) : refuse(personMessage);
}

const take = defineRoute(
	{
		access: { can: "document.add" },
		schema: documentForm,
		refuse: (_reason, _fields, message) => refuse(message || "Có ô dài quá. Hãy xem lại."),
	},
	async ({ actor }, { id, version, replaces, extent, "files[]": sent, "removed[]": removedFiles, ...input }) => {
		const { dataDir } = env();
		const files = await readFormFiles(sent);
		const saving =
			id === null
				? addDocument(actor, input, files, dataDir, toReplacements(replaces, extent)).then((added) =>
						toDeskDocumentPath(added, "them"),
					)
				: editDocument(actor, id, { input, baseVersion: version ?? 0, newFiles: files, removedFiles }, dataDir).then(
						() => toDeskDocumentPath(id, "sua"),
					);
		return saving.then((href) => answer({ state: "saved", href }), toRefusal);
	},
);

/** Takes a document with its files; what is too long is refused before it is read. */
export function POST(request: Request): Promise<Response> {
	return isFormTooLong(request) ? Promise.resolve(refuse(FORM_TOO_LONG, { files: FORM_TOO_LONG })) : take(request);
}
