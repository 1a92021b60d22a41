import { db, type Tx } from "../../db/client.ts";
import {
	getPinnedLiveEntry,
	insertLiveEntry,
	insertLiveEntryEdit,
	type LiveEntryRow,
	listLiveEntries,
	raiseLiveChange,
	updateLiveEntry,
} from "../../db/queries/live.ts";
import { listMediaWithVariants } from "../../db/queries/media.ts";
import { truncateAtWord } from "../../lib/text.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import type { EntryWords } from "./entry-form.ts";
import { LiveError } from "./live.ts";
import {
	type EntryAtVersion,
	noteLive,
	requireCoverage,
	requireLiveRight,
	requirePublished,
	takeShownEntry,
} from "./require-live.ts";

const NAME_LETTERS = 80;
const LEAST_REASON = 3;

/** By what the log calls an entry. */
const toName = ({ title, text }: Pick<EntryWords, "title" | "text">) => truncateAtWord(title || text, NAME_LETTERS);

async function requirePicture(tx: Tx, mediaId: number | null): Promise<void> {
	if (mediaId === null) return;
	const [found] = await listMediaWithVariants(tx, [mediaId]);
	if (found?.item.kind === "photo") return;
	throw new FormError("Chưa đăng. Hãy xem lại ảnh.", { mediaId: `Không có ảnh số ${mediaId} trong thư viện.` });
}

async function unpin(tx: Tx, articleId: number, change: number): Promise<void> {
	const pinned = await getPinnedLiveEntry(tx, articleId);
	if (pinned) await updateLiveEntry(tx, pinned.id, { isPinned: false, change });
}

interface NewEntry extends EntryWords {
	isPinned: boolean;
}

/** The steps of `postEntry`, in the caller's transaction. */
export async function tellEntry(
	tx: Tx,
	actor: Actor,
	articleId: number,
	{ isPinned, ...words }: NewEntry,
	now: Date,
): Promise<number> {
	requirePublished(await requireLiveRight(tx, actor, articleId));
	const { state } = await requireCoverage(tx, articleId);
	if (state !== "open") throw new LiveError(`coverage ${articleId} is ${state}`, "Tường thuật đã kết thúc.");
	await requirePicture(tx, words.mediaId);
	// The row is locked from here on: two people who send at the same moment come one after the other.
	const change = await raiseLiveChange(tx, articleId);
	const [newest] = await listLiveEntries(tx, articleId, { before: null, limit: 1 });
	if (newest?.state === "shown" && newest.title === words.title && newest.text === words.text) {
		throw new LiveError(`entry ${newest.id} says the same`, "Mục mới nhất đã có đúng nội dung này.");
	}
	if (isPinned) await unpin(tx, articleId, change);
	const id = await insertLiveEntry(tx, { ...words, articleId, isPinned, change, at: now, ...toActorColumns(actor) });
	await noteLive(tx, actor, articleId, { action: "live.post", details: { entry: id, title: toName(words) } });
	return id;
}

/**
 * Đăng một mục: readers see it at once, dated now.
 * @returns its id. @throws ArticleMissingError, NotAllowedError, LiveError where nothing can be told or the newest entry
 * says the same, FormError for a picture that is not there.
 */
export async function postEntry(actor: Actor, articleId: number, entry: NewEntry, now = new Date()): Promise<number> {
	return db.tx((tx) => tellEntry(tx, actor, articleId, entry, now));
}

const isSame = (row: LiveEntryRow, { title, text, mediaId }: EntryWords) =>
	row.title === title && row.text === text && row.mediaId === mediaId;

interface EntryCorrection extends EntryWords {
	/** What readers are told besides; may be empty. */
	note: string;
}

/** The steps of `correctEntry`, in the caller's transaction. */
export async function writeEntryCorrection(
	tx: Tx,
	actor: Actor,
	at: EntryAtVersion,
	{ note, ...words }: EntryCorrection,
	now: Date,
): Promise<void> {
	const { entry, change } = await takeShownEntry(tx, actor, at);
	if (isSame(entry, words)) throw new FormError("Chưa có gì được sửa.", { text: "Giống bản đang có." });
	await requirePicture(tx, words.mediaId);
	const { userId, actorName } = toActorColumns(actor);
	await insertLiveEntryEdit(tx, {
		...{ entryId: entry.id, titleBefore: entry.title, textBefore: entry.text, mediaIdBefore: entry.mediaId },
		...{ editedAt: now, editedBy: userId, editorName: actorName },
	});
	await updateLiveEntry(tx, entry.id, { ...words, change, correctedAt: now, correctionNote: note });
	const details = { entry: entry.id, before: toName(entry), after: toName(words), ...(note ? { note } : {}) };
	await noteLive(tx, actor, entry.articleId, { action: "live.correct", details });
}

/**
 * Sửa một mục: the words from before are kept, and readers are told that and when it was corrected.
 * @throws LiveError, ArticleMissingError, NotAllowedError, FormError when nothing differs or the picture is not there.
 */
export async function correctEntry(
	actor: Actor,
	at: EntryAtVersion,
	correction: EntryCorrection,
	now = new Date(),
): Promise<void> {
	await db.tx((tx) => writeEntryCorrection(tx, actor, at, correction, now));
}

/** Ghim một mục lên trên hết, in the place of any other. @throws LiveError, ArticleMissingError, NotAllowedError. */
export async function pinEntry(actor: Actor, at: EntryAtVersion, isPinned: boolean): Promise<void> {
	await db.tx(async (tx) => {
		const { entry, change } = await takeShownEntry(tx, actor, at);
		if (entry.isPinned === isPinned) return;
		if (isPinned) await unpin(tx, entry.articleId, change);
		await updateLiveEntry(tx, entry.id, { isPinned, change });
		const details = { entry: entry.id, title: toName(entry) };
		await noteLive(tx, actor, entry.articleId, { action: isPinned ? "live.pin" : "live.unpin", details });
	});
}

/**
 * Gỡ một mục: readers see that one was there, and not what it said; the newsroom keeps it.
 * @throws LiveError, ArticleMissingError, NotAllowedError, FormError without a reason.
 */
export async function withdrawEntry(actor: Actor, at: EntryAtVersion, reason: string): Promise<void> {
	if (reason.length < LEAST_REASON) throw new FormError("Chưa gỡ.", { reason: "Hãy ghi lý do gỡ, ít nhất 3 ký tự." });
	await db.tx(async (tx) => {
		const { entry, change } = await takeShownEntry(tx, actor, at);
		await updateLiveEntry(tx, entry.id, { state: "withdrawn", isPinned: false, change });
		const details = { entry: entry.id, title: toName(entry), reason };
		await noteLive(tx, actor, entry.articleId, { action: "live.withdraw", details });
	});
}
