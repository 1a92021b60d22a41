import { rm } from "node:fs/promises";
import { join } from "node:path";
import { db, type Tx } from "../../db/client.ts";
import {
	deleteArticleAudio,
	getArticleAudioRow,
	insertArticleAudio,
	isAudioUsed,
	listArticleAudio,
} from "../../db/queries/article-audio.ts";
import type { Language } from "../../db/queries/article-words.ts";
import { getArticleRow } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { deleteMediaItem, listMediaItems, listUsedMediaFiles } from "../../db/queries/media.ts";
import { toMediaFileName } from "../../lib/media-file-name.ts";
import { toCleanText } from "../../lib/text.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { requireNotHeld } from "../holds/hold.ts";
import { type AcceptedMedia, acceptSound, type GivenMedia } from "../media/accept-media-file.ts";
import { keepMediaItem } from "../media/keep-media-item.ts";
import { MediaInputError } from "../media/media-input-error.ts";
import { withStoredFiles } from "../media/store-files.ts";
import { requireArticle } from "./article-missing.ts";

const MOST_VOICE = 100;

export interface AudioInput {
	/** Who reads, as readers are told: "Giọng nữ, Bích Ngọc". */
	voice: string;
	/** Of the recording; null: the article's own. */
	language: Language | null;
	/** Seconds; null: as the file says. */
	duration: number | null;
}

/** The steps of `attachAudio`, in the caller's transaction; the file is stored by the caller. @returns the recording's id. */
export async function writeAudio(
	tx: Tx,
	actor: Actor,
	articleId: number,
	{ sound, isDemo, ...input }: AudioInput & { sound: AcceptedMedia; isDemo?: boolean },
): Promise<number> {
	const article = requireArticle(await getArticleRow(tx, articleId), articleId);
	const { voice } = input;
	const language = input.language ?? article.language;
	const known = await listArticleAudio(tx, articleId);
	if (known.some(({ audio }) => audio.voice === voice && audio.language === language)) {
		throw new MediaInputError(
			`article ${articleId} is read by ${voice} in ${language} already`,
			`Bài số ${articleId} đã có bản đọc “${voice}” bằng tiếng này. Hãy gỡ bản cũ trước hoặc ghi giọng khác.`,
		);
	}
	const mediaId = await keepMediaItem(tx, sound, { isDemo });
	const id = await insertArticleAudio(tx, {
		articleId,
		mediaId,
		language,
		voice,
		duration: input.duration ?? sound.duration,
	});
	await writeChange(tx, actor, { action: "article.attach-audio", articleId, details: { audio: id, voice, language } });
	return id;
}

async function writeChange(
	tx: Tx,
	actor: Actor,
	{ action, articleId, details }: { action: string; articleId: number; details: Record<string, unknown> },
): Promise<void> {
	await bumpTags(tx, "changed", [`article:${articleId}`]);
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `article:${articleId}`, details });
}

function requireVoice(voice: string): string {
	const clean = toCleanText(voice);
	if (clean !== "" && clean.length <= MOST_VOICE) return clean;
	throw new MediaInputError(
		`voice of ${clean.length} letters`,
		`Hãy ghi ai đọc, từ 1 đến ${MOST_VOICE} chữ, như --voice "Giọng nữ, Bích Ngọc".`,
	);
}

/**
 * Lets readers hear an article read, in one more voice or language.
 * @param dataDir the portal's data folder, for the file.
 * @returns the recording's id. @throws NotAllowedError, ArticleMissingError; MediaInputError: then nothing is on disk.
 */
export async function attachAudio(
	actor: Actor,
	articleId: number,
	{ file, ...input }: AudioInput & { file: GivenMedia },
	dataDir: string,
): Promise<number> {
	requireCan(actor, "article.attachAudio");
	requireArticle(await getArticleRow(db.read, articleId), articleId);
	const voice = requireVoice(input.voice);
	const sound = await acceptSound(file);
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	return withStoredFiles({ dataDir, listUsed }, [sound], () =>
		db.tx((tx) => writeAudio(tx, actor, articleId, { ...input, voice, sound })),
	);
}

/**
 * Takes a recording away from its article, and its file from readers when no other article has it.
 * @throws NotAllowedError, HeldError while an authority wants the file kept, MediaInputError when there is no such recording.
 */
export async function detachAudio(actor: Actor, audioId: number, dataDir: string): Promise<void> {
	requireCan(actor, "article.attachAudio");
	const unused = await db.tx((tx) => removeAudio(tx, actor, audioId));
	if (unused !== null) await rm(join(dataDir, "media", unused), { force: true });
}

/** @returns the name of the file nobody needs any more. */
async function removeAudio(tx: Tx, actor: Actor, audioId: number): Promise<string | null> {
	const row = await getArticleAudioRow(tx, audioId);
	if (!row) throw new MediaInputError(`no recording ${audioId}`, `Không có bản đọc số ${audioId}.`);
	const { articleId, mediaId, voice, language } = row;
	await requireNotHeld(tx, { kind: "media", id: mediaId });
	await deleteArticleAudio(tx, audioId);
	await writeChange(tx, actor, {
		action: "article.detach-audio",
		articleId,
		details: { audio: audioId, voice, language },
	});
	if (await isAudioUsed(tx, mediaId)) return null;
	const [item] = await listMediaItems(tx, [mediaId]);
	await deleteMediaItem(tx, mediaId);
	return item ? toMediaFileName(item) : null;
}
