import type { Reader } from "../../db/client.ts";
import type { ArticleRow } from "../../db/queries/articles.ts";
import { listStaff } from "../accounts/list-staff.ts";
import { toWork } from "./work.ts";
import { canRead } from "./workflow.ts";

/** Staff who may see the article, by name. */
export async function listArticleReaders(reader: Reader, row: ArticleRow) {
	const work = await toWork(reader, row);
	return (await listStaff(reader)).filter((person) => canRead(person, work));
}
