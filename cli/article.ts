import { parseArgs } from "node:util";
import { db } from "../db/client.ts";
import { LANGUAGES } from "../db/queries/article-words.ts";
import { getArticleRow } from "../db/queries/articles.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { ArticleInputError } from "../features/articles/article-input.ts";
import { requireArticle } from "../features/articles/article-missing.ts";
import { getArticleInput } from "../features/articles/article-to-input.ts";
import { attachAudio, detachAudio } from "../features/articles/attach-audio.ts";
import { restoreArticle } from "../features/articles/restore-article.ts";
import { getSentenceReport, MEDIAN_TARGET } from "../features/articles/sentence-report.ts";
import { takeDownArticle } from "../features/articles/take-down-article.ts";
import { correctArticle } from "../features/corrections/correct-article.ts";
import { parseCorrectionKind, TYPED_KINDS } from "../features/corrections/correction.ts";
import { replaceWords } from "../features/corrections/replace-words.ts";
import { toGivenMedia } from "../features/media/accept-media-file.ts";
import { readDurationOption } from "./duration-option.ts";
import { withDatabase, withDatabaseToRead } from "./with-database.ts";

export const usage =
	'article take-down <số bài> --reason "…"  gỡ bài khỏi trang ngay\n' +
	"  article restore <số bài>                  đăng lại bài đã gỡ, giữ ngày cũ\n" +
	`  article correct <số bài> --note "…" [--wrong "…" --right "…"] [--kind ${TYPED_KINDS.join("|")}]\n` +
	"                          sửa chữ sai kèm lời đính chính cho bạn đọc\n" +
	'  article audio <số bài> <tệp> --voice "…" [--language vi|jra|bdq|en] [--duration 3:07]\n' +
	"                          thêm bản đọc của bài (MP3, M4A hoặc WAV, đến 100 MB)\n" +
	"  article audio-remove <số bản đọc>         gỡ một bản đọc";

const text = { type: "string" } as const;
const options = {
	reason: text,
	note: text,
	kind: text,
	wrong: text,
	right: text,
	voice: text,
	language: text,
	duration: text,
} as const;
const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
type Values = ReturnType<typeof parse>["values"];

const actor = systemActor("cli");

async function correct(id: number, { note = "", kind: typed = "dinh-chinh", wrong, right }: Values): Promise<void> {
	const kind = parseCorrectionKind(typed);
	if (kind === null) throw new ArticleInputError(`kind ${typed}`, `--kind là một trong: ${TYPED_KINDS.join(", ")}.`);
	const { row, input } = await getArticleInput(db.read, id);
	const corrected = wrong === undefined ? input : replaceWords(input, { wrong, right: right ?? "" });
	await correctArticle(actor, id, { input: corrected, baseVersion: row.version, kind, note });
	console.log(`Đã đính chính bài số ${id}: ${corrected.title}`);
}

async function takeDown(id: number, { reason = "" }: Values): Promise<void> {
	const row = requireArticle(await getArticleRow(db.read, id), id);
	await takeDownArticle(actor, id, row.version, reason);
	console.log(`Đã gỡ bài số ${id}: ${row.title}`);
}

async function restore(id: number): Promise<void> {
	const row = requireArticle(await getArticleRow(db.read, id), id);
	await restoreArticle(actor, id);
	console.log(`Đã đăng lại bài số ${id}: ${row.title}`);
}

async function addAudio(id: number, path: string, values: Values): Promise<number> {
	const language = LANGUAGES.find((known) => known === values.language) ?? null;
	if (values.language !== undefined && language === null) {
		console.error(`Không có tiếng “${values.language}”. Hãy ghi một trong: ${LANGUAGES.join(", ")}.`);
		return 1;
	}
	const duration = readDurationOption(values.duration);
	const input = { voice: values.voice ?? "", language, duration, file: toGivenMedia(path) };
	const audioId = await withDatabase((dataDir) => attachAudio(actor, id, input, dataDir));
	console.log(`Đã thêm bản đọc số ${audioId} cho bài số ${id}.`);
	return 0;
}

async function removeAudio(audioId: number): Promise<void> {
	await withDatabase((dataDir) => detachAudio(actor, audioId, dataDir));
	console.log(`Đã gỡ bản đọc số ${audioId}.`);
}

async function tellSentences(id: number): Promise<void> {
	const { title, sentences, median, longest, isWithinTarget } = await getSentenceReport(id);
	console.log(`Bài số ${id}: ${title}`);
	console.log(`Số câu: ${sentences}`);
	console.log(`Độ dài trung vị: ${median} tiếng; câu dài nhất: ${longest[0]?.syllables ?? 0} tiếng`);
	const verdict = isWithinTarget ? "Đạt" : "Chưa đạt: nên tách những câu dài";
	console.log(`Mục tiêu dễ đọc (trung vị không quá ${MEDIAN_TARGET} tiếng): ${verdict}.`);
	for (const { text: sentence, syllables } of longest) console.log(`  ${syllables} tiếng: ${sentence}`);
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parse(args);
	const [verb, idText = "", path] = positionals;
	const id = Number(idText);
	const isId = Number.isSafeInteger(id) && id >= 1;
	if (isId && verb === "audio" && path !== undefined) return addAudio(id, path, values);
	if (isId && verb === "take-down") await withDatabase(() => takeDown(id, values));
	else if (isId && verb === "restore") await withDatabase(() => restore(id));
	else if (isId && verb === "correct") await withDatabase(() => correct(id, values));
	else if (isId && verb === "audio-remove") await removeAudio(id);
	else if (isId && verb === "sentences") await withDatabaseToRead(() => tellSentences(id));
	else {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	return 0;
}
