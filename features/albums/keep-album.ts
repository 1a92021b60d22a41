import { db, type Tx } from "../../db/client.ts";
import { type AlbumRow, insertAlbum } from "../../db/queries/albums.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { replaceAlbumPhotos, updateAlbum } from "../../db/queries/desk-albums.ts";
import { listMediaItems, type MediaItemRow } from "../../db/queries/media.ts";
import { toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan, requireCanSomewhere } from "../accounts/policy.ts";
import { type AtVersion, requireWritten, toShownDate } from "../media/shelf.ts";
import type { AlbumInput } from "./album-form.ts";
import { requireAlbum } from "./require-album.ts";

const NOT_KEPT = "Chưa lưu. Hãy xem lại các ô được đánh dấu.";

/** "3, 7 và 12": where photos stand, counted from one. */
const toPlaces = (indexes: readonly number[]) => indexes.map((index) => index + 1).join(", ");

function refusePhotos(message: string): never {
	throw new FormError(NOT_KEPT, { photos: message });
}

async function requirePhotos(tx: Tx, { photos }: AlbumInput): Promise<Map<number, MediaItemRow>> {
	const ids = photos.map(({ mediaId }) => mediaId);
	if (new Set(ids).size < ids.length) refusePhotos("Có ảnh được chọn hai lần. Hãy bỏ bớt một.");
	const items = new Map((await listMediaItems(tx, ids)).map((item) => [item.id, item]));
	const gone = ids.flatMap((id, index) => (items.get(id)?.kind === "photo" ? [] : [index]));
	if (gone.length > 0) refusePhotos(`Ảnh ${toPlaces(gone)} không còn trong thư viện. Hãy bỏ ra khỏi bộ.`);
	return items;
}

/** Readers who cannot see the photos get them by their words. @throws FormError beside the photos. */
function requirePublishable({ photos }: AlbumInput, items: ReadonlyMap<number, MediaItemRow>): void {
	if (photos.length === 0) refusePhotos("Bộ ảnh chưa có ảnh nào nên chưa công bố được.");
	const silent = photos.flatMap(({ mediaId, alt, caption }, index) => {
		const item = items.get(mediaId);
		return alt || caption || item?.alt || item?.caption ? [] : [index];
	});
	if (silent.length === 0) return;
	refusePhotos(`Ảnh ${toPlaces(silent)} chưa có chú thích hay mô tả nên chưa công bố được.`);
}

async function writeAlbum(
	tx: Tx,
	row: AlbumRow | null,
	values: Omit<AlbumRow, "id" | "version" | "isDemo">,
	{ photos }: AlbumInput,
): Promise<number> {
	const kept = photos.map(({ mediaId, alt, caption, credit }) => ({ mediaId, alt, caption, credit }));
	if (!row) return insertAlbum(tx, values, kept);
	const at = { id: row.id, baseVersion: row.version };
	requireWritten(await updateAlbum(tx, at.id, at.baseVersion, values), at);
	await replaceAlbumPhotos(tx, row.id, kept);
	return row.id;
}

const toAction = (row: AlbumRow | null, state: AlbumRow["state"]) => {
	if (state === "published" && row?.state !== "published") return "album.publish";
	return row ? "album.edit" : "album.add";
};

/**
 * Adds an album (`base` null) or changes one, with its photos in their order, and publishes it if that is the step;
 * what readers see of it they see at the next request.
 * @returns its id.
 * @throws NotAllowedError for who may not publish and changes what is, or was, before readers; FormError beside what is
 * wrong; ShelfError when it is gone or somebody saved it meanwhile.
 */
export async function keepAlbum(actor: Actor, base: AtVersion | null, input: AlbumInput): Promise<number> {
	requireCanSomewhere(actor, "album.edit");
	return db.tx(async (tx) => {
		const row = base && (await requireAlbum(tx, base));
		const state = input.step === "publish" ? "published" : (row?.state ?? "draft");
		if (state !== "draft") requireCan(actor, "album.publish");
		const items = await requirePhotos(tx, input);
		if (state === "published") requirePublishable(input, items);
		const { title, description, photos } = input;
		const slug = input.slug || toSlug(title) || "bo-anh";
		const coverMediaId = photos.some(({ mediaId }) => mediaId === input.coverMediaId) ? input.coverMediaId : null;
		const { publishedAt, hasOwnDate } = toShownDate(row, input.date, new Date());
		const values = { title, slug, description, state, coverMediaId, publishedAt, hasOwnDate };
		const id = await writeAlbum(tx, row, values, input);
		if (state === "published") await bumpTags(tx, "changed", ["albums"]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: toAction(row, state), subject: `album:${id}`, details: { title, photos: photos.length } },
		});
		return id;
	});
}
