import { defineRoute } from "../../../../../../features/accounts/define-route.ts";
import {
	FORM_TOO_LONG,
	isFormTooLong,
	listForm,
	readFormFiles,
} from "../../../../../../features/documents/document-form.ts";
import { type ListAnswer, takeList } from "../../../../../../features/documents/import-list-form.ts";
import { env } from "../../../../../../lib/env.ts";

export const dynamic = "force-dynamic";

const answer = (body: ListAnswer) => Response.json(body);

const take = defineRoute(
	{
		access: { can: "document.add" },
		schema: listForm,
		refuse: (_reason, _fields, message) =>
			answer({ state: "refused", message: message || "Hãy chọn một tệp .xlsx hoặc CSV." }),
	},
	async ({ actor }, { mode, list, seen, "files[]": sent }) => {
		const table = Buffer.from(await list.arrayBuffer());
		const files = await readFormFiles(sent);
		return answer(await takeList(actor, { mode, table, files, seen, dataDir: env().dataDir }));
	},
);

/** Takes a list with its files, or only looks at it; what is too long is refused before it is read. */
export function POST(request: Request): Promise<Response> {
	if (!isFormTooLong(request)) return take(request);
	return Promise.resolve(answer({ state: "refused", message: FORM_TOO_LONG }));
}
