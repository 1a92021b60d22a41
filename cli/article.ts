import { parseArgs } from "node:util";
import { db } from "../db/client.ts";
import { getArticleRow } from "../db/queries/articles.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { requireArticle } from "../features/articles/article-missing.ts";
import { restoreArticle } from "../features/articles/restore-article.ts";
import { takeDownArticle } from "../features/articles/take-down-article.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'article take-down <số bài> --reason "…"  gỡ bài khỏi trang ngay\n' +
	"  article restore <số bài>                  đăng lại bài đã gỡ, giữ ngày cũ";

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { reason: { type: "string" } },
		allowPositionals: true,
	});
	const [verb, idText = ""] = positionals;
	const id = Number(idText);
	if ((verb !== "take-down" && verb !== "restore") || !Number.isSafeInteger(id) || id < 1) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	await withDatabase(async () => {
		const row = requireArticle(await getArticleRow(db.read, id), id);
		if (verb === "take-down") await takeDownArticle(systemActor("cli"), id, row.version, values.reason ?? "");
		else await restoreArticle(systemActor("cli"), id);
		console.log(verb === "take-down" ? `Đã gỡ bài số ${id}: ${row.title}` : `Đã đăng lại bài số ${id}: ${row.title}`);
	});
	return 0;
}
