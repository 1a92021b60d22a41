import { db, type Tx } from "../../db/client.ts";
import { insertVideo, type VideoRow } from "../../db/queries/albums.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { updateVideo } from "../../db/queries/desk-videos.ts";
import { listMediaItems, listUsedMediaFiles } from "../../db/queries/media.ts";
import { toSlug } from "../../lib/slug.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { requireCan, requireCanSomewhere } from "../accounts/policy.ts";
import { acceptCaptions } from "../media/accept-media-file.ts";
import { MediaInputError } from "../media/media-input-error.ts";
import { dropPublicFiles } from "../media/media-originals.ts";
import { type AtVersion, requireWritten, toShownDate } from "../media/shelf.ts";
import { withStoredFiles } from "../media/store-files.ts";
import { requireVideo } from "./require-video.ts";
import type { VideoInput } from "./video-form.ts";
import { NOT_KEPT, toSource, type VideoSource } from "./video-source.ts";

type Captions = Awaited<ReturnType<typeof acceptCaptions>>;

/** @throws FormError beside the captions. */
async function takeCaptions({ captions, source }: VideoInput): Promise<Captions | null> {
	if (captions === null) return null;
	const refuse = (message: string) => new FormError(NOT_KEPT, { captions: message });
	if (source !== "file") throw refuse("Phụ đề chỉ đi cùng phim của mình. Video trên YouTube mang phụ đề của nó.");
	return acceptCaptions(captions).catch((cause: unknown) => {
		throw cause instanceof MediaInputError ? refuse(cause.personMessage) : cause;
	});
}

async function requirePoster(tx: Tx, { posterMediaId }: VideoInput): Promise<void> {
	if (posterMediaId === null) return;
	const [item] = await listMediaItems(tx, [posterMediaId]);
	if (item?.kind === "photo") return;
	throw new FormError(NOT_KEPT, { posterMediaId: "Ảnh bìa không còn trong thư viện. Hãy chọn ảnh khác." });
}

/** A title taken over from the old portal stands without film and poster until there are some. */
function requirePublishable(row: VideoRow | null, { kind }: VideoSource, { posterMediaId }: VideoInput): void {
	if (kind === "lost" && row !== null && row.state !== "draft" && row.kind === "lost") return;
	const errors = {
		...(kind === "lost" ? { film: "Chưa có phim nên chưa công bố được." } : {}),
		...(posterMediaId === null ? { posterMediaId: "Chưa có ảnh bìa nên chưa công bố được." } : {}),
	};
	if (Object.keys(errors).length > 0) throw new FormError("Chưa công bố. Hãy xem lại các ô được đánh dấu.", errors);
}

function toCaptionsName(row: VideoRow | null, kind: VideoSource["kind"], input: VideoInput, added: Captions | null) {
	if (kind !== "file") return null;
	return added?.fileName ?? (input.dropsCaptions ? null : (row?.captionsFileName ?? null));
}

const toAction = (row: VideoRow | null, state: VideoRow["state"]) => {
	if (state === "published" && row?.state !== "published") return "video.publish";
	return row ? "video.edit" : "video.add";
};

async function toValues(tx: Tx, row: VideoRow | null, input: VideoInput, { dataDir, captions }: Surroundings) {
	const { title, description, posterMediaId, step } = input;
	const state = step === "publish" ? ("published" as const) : (row?.state ?? ("draft" as const));
	await requirePoster(tx, input);
	const source = await toSource(tx, row?.id ?? null, input, dataDir);
	if (state === "published") requirePublishable(row, source, input);
	const { publishedAt, hasOwnDate } = toShownDate(row, input.date, new Date());
	return {
		...{ title, description, posterMediaId, state, publishedAt, hasOwnDate, ...source },
		slug: input.slug || toSlug(title) || "video",
		captionsFileName: toCaptionsName(row, source.kind, input, captions),
	};
}

interface Surroundings {
	dataDir: string;
	captions: Captions | null;
}

async function writeVideo(
	actor: Actor,
	base: AtVersion | null,
	input: VideoInput,
	around: Surroundings,
): Promise<{ id: number; dropped: string[] }> {
	return db.tx(async (tx) => {
		const row = base && (await requireVideo(tx, base));
		if (input.step === "publish" || (row && row.state !== "draft")) requireCan(actor, "video.publish");
		const values = await toValues(tx, row, input, around);
		const id = row?.id ?? (await insertVideo(tx, values));
		if (base && row) requireWritten(await updateVideo(tx, id, row.version, values), base);
		if (values.state === "published") await bumpTags(tx, "changed", ["videos"]);
		await insertAuditEntry(tx, {
			...toActorColumns(actor),
			...{ action: toAction(row, values.state), subject: `video:${id}` },
			details: { title: input.title, kind: values.kind },
		});
		const had = row?.captionsFileName ?? null;
		return { id, dropped: had !== null && had !== values.captionsFileName ? [had] : [] };
	});
}

/**
 * Adds a video (`base` null) or changes one, and publishes it if that is the step; what readers see of it they see at
 * the next request.
 * @param dataDir the portal's data folder, for the captions. @returns its id.
 * @throws NotAllowedError for who may not publish and changes what is, or was, before readers; FormError beside what is
 * wrong, such as a missing poster of what is to be published; ShelfError when it is gone or somebody saved it meanwhile.
 */
export async function keepVideo(
	actor: Actor,
	base: AtVersion | null,
	input: VideoInput,
	dataDir: string,
): Promise<number> {
	requireCanSomewhere(actor, "video.edit");
	const captions = await takeCaptions(input);
	const listUsed = (fileNames: readonly string[]) => listUsedMediaFiles(db.read, fileNames);
	const { id, dropped } = await withStoredFiles({ dataDir, listUsed }, captions ? [captions] : [], () =>
		writeVideo(actor, base, input, { dataDir, captions }),
	);
	await dropPublicFiles(dataDir, dropped);
	return id;
}
