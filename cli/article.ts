import { parseArgs } from "node:util";
import { db } from "../db/client.ts";
import { getArticleRow } from "../db/queries/articles.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { ArticleInputError } from "../features/articles/article-input.ts";
import { requireArticle } from "../features/articles/article-missing.ts";
import { getArticleInput } from "../features/articles/article-to-input.ts";
import { restoreArticle } from "../features/articles/restore-article.ts";
import { takeDownArticle } from "../features/articles/take-down-article.ts";
import { correctArticle } from "../features/corrections/correct-article.ts";
import { parseCorrectionKind, TYPED_KINDS } from "../features/corrections/correction.ts";
import { replaceWords } from "../features/corrections/replace-words.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'article take-down <số bài> --reason "…"  gỡ bài khỏi trang ngay\n' +
	"  article restore <số bài>                  đăng lại bài đã gỡ, giữ ngày cũ\n" +
	`  article correct <số bài> --note "…" [--wrong "…" --right "…"] [--kind ${TYPED_KINDS.join("|")}]\n` +
	"                          sửa chữ sai kèm lời đính chính cho bạn đọc";

const text = { type: "string" } as const;
const options = { reason: text, note: text, kind: text, wrong: text, right: text } as const;

interface CorrectionValues {
	note?: string;
	kind?: string;
	wrong?: string;
	right?: string;
}

async function correct(id: number, { note = "", kind: typed = "dinh-chinh", wrong, right }: CorrectionValues) {
	const kind = parseCorrectionKind(typed);
	if (kind === null) throw new ArticleInputError(`kind ${typed}`, `--kind là một trong: ${TYPED_KINDS.join(", ")}.`);
	const { row, input } = await getArticleInput(db.read, id);
	const corrected = wrong === undefined ? input : replaceWords(input, { wrong, right: right ?? "" });
	await correctArticle(systemActor("cli"), id, { input: corrected, baseVersion: row.version, kind, note });
	console.log(`Đã đính chính bài số ${id}: ${corrected.title}`);
}

async function takeDownOrRestore(verb: "take-down" | "restore", id: number, reason: string) {
	const row = requireArticle(await getArticleRow(db.read, id), id);
	if (verb === "take-down") await takeDownArticle(systemActor("cli"), id, row.version, reason);
	else await restoreArticle(systemActor("cli"), id);
	console.log(verb === "take-down" ? `Đã gỡ bài số ${id}: ${row.title}` : `Đã đăng lại bài số ${id}: ${row.title}`);
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const [verb, idText = ""] = positionals;
	const id = Number(idText);
	const isKnown = verb === "take-down" || verb === "restore" || verb === "correct";
	if (!isKnown || !Number.isSafeInteger(id) || id < 1) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	await withDatabase(() =>
		verb === "correct" ? correct(id, values) : takeDownOrRestore(verb, id, values.reason ?? ""),
	);
	return 0;
}
