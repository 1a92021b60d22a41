import { parseArgs } from "node:util";
import { db } from "../db/client.ts";
import { LANGUAGES } from "../db/queries/article-words.ts";
import { getArticleRow } from "../db/queries/articles.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { requireArticle } from "../features/articles/article-missing.ts";
import { attachAudio, detachAudio } from "../features/articles/attach-audio.ts";
import { restoreArticle } from "../features/articles/restore-article.ts";
import { takeDownArticle } from "../features/articles/take-down-article.ts";
import { toGivenMedia } from "../features/media/accept-media-file.ts";
import { readDurationOption } from "./duration-option.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'article take-down <số bài> --reason "…"  gỡ bài khỏi trang ngay\n' +
	"  article restore <số bài>                  đăng lại bài đã gỡ, giữ ngày cũ\n" +
	'  article audio <số bài> <tệp> --voice "…" [--language vi|jra|bdq|en] [--duration 3:07]\n' +
	"                          thêm bản đọc của bài (MP3, M4A hoặc WAV, đến 100 MB)\n" +
	"  article audio-remove <số bản đọc>         gỡ một bản đọc";

const text = { type: "string" } as const;
const options = { reason: text, voice: text, language: text, duration: text } as const;
const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
type Values = ReturnType<typeof parse>["values"];

const actor = systemActor("cli");

function printUsage(): number {
	console.error(`Cách dùng: npm run portal -- ${usage}`);
	return 1;
}

async function takeDown(id: number, { reason = "" }: Values): Promise<void> {
	await withDatabase(async () => {
		const row = requireArticle(await getArticleRow(db.read, id), id);
		await takeDownArticle(actor, id, row.version, reason);
		console.log(`Đã gỡ bài số ${id}: ${row.title}`);
	});
}

async function restore(id: number): Promise<void> {
	await withDatabase(async () => {
		const row = requireArticle(await getArticleRow(db.read, id), id);
		await restoreArticle(actor, id);
		console.log(`Đã đăng lại bài số ${id}: ${row.title}`);
	});
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

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parse(args);
	const [verb, idText = "", path] = positionals;
	const id = Number(idText);
	if (!Number.isSafeInteger(id) || id < 1) return printUsage();
	if (verb === "audio") return path === undefined ? printUsage() : addAudio(id, path, values);
	if (verb === "take-down") await takeDown(id, values);
	else if (verb === "restore") await restore(id);
	else if (verb === "audio-remove") await removeAudio(id);
	else return printUsage();
	return 0;
}
