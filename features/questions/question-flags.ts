import type { Tx } from "../../db/client.ts";
import type { QuestionFlag } from "../../db/queries/questions.ts";
import { listSettings } from "../../db/queries/settings.ts";
import { toSpamRules } from "../comments/spam-rules.ts";
import { listFlags } from "../comments/spam-signs.ts";

/** What staff should look at twice in a question; that it names an office is no reason to. */
export async function listQuestionFlags(
	tx: Tx,
	{ title, content }: { title: string; content: string },
	isTrapped: boolean,
): Promise<QuestionFlag[]> {
	const flags = listFlags({ name: title, content }, isTrapped, toSpamRules(await listSettings(tx)));
	return flags.filter((flag) => flag !== "office_name");
}
