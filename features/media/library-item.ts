import { db } from "../../db/client.ts";
import { getOpenHold } from "../../db/queries/legal-holds.ts";
import { listMediaWithVariants, type MediaItemRow } from "../../db/queries/media.ts";
import { getLibraryItem, listMediaOriginals, type MediaOriginalRow } from "../../db/queries/media-library.ts";
import { listMediaUses, type MediaUse } from "../../db/queries/media-uses.ts";
import { type RightsState, type Thumbnail, toRightsState } from "./library.ts";
import type { MediaFile } from "./media-file.ts";
import { toMediaFile } from "./media-files.ts";
import { findOriginal } from "./media-originals.ts";
import { toHiddenFrom } from "./photos.ts";

export interface LibraryDetails {
	item: MediaItemRow;
	/** Null for what came by import or command. */
	uploader: string | null;
	/** A file of the picture to look at, and the widest that readers get. */
	picture: { shown: Thumbnail; largestUrl: string } | null;
	/** Where what is no picture can be fetched. */
	file: MediaFile | null;
	uses: MediaUse[];
	/** Files it had before, the first one first. */
	originals: MediaOriginalRow[];
	hasOriginal: boolean;
	canBeRestored: boolean;
	isHeld: boolean;
	rights: RightsState;
	/** Readers do not see it any more. */
	isHidden: boolean;
}

const LOOKED_AT = 1000;

function toPicture(files: Awaited<ReturnType<typeof listMediaWithVariants>>): LibraryDetails["picture"] {
	const jpegs = files.map(({ variant }) => variant).filter(({ format }) => format === "jpeg");
	const [largest, shown] = [jpegs.at(-1), jpegs.find(({ width }) => width >= LOOKED_AT) ?? jpegs.at(-1)];
	if (!largest || !shown) return null;
	const { width, height, fileName } = shown;
	return { shown: { url: `/tep/${fileName}`, width, height }, largestUrl: `/tep/${largest.fileName}` };
}

function isChanged({ focalX, focalY, originalHash, kind }: MediaItemRow, first: MediaOriginalRow | undefined): boolean {
	if (kind !== "photo") return false;
	return focalX !== 50 || focalY !== 50 || (first !== undefined && first.hash !== originalHash);
}

/** Everything the newsroom knows of an item; null for one that is not there. @param dataDir the portal's data folder. */
export async function getLibraryDetails(id: number, dataDir: string, now = new Date()): Promise<LibraryDetails | null> {
	const found = await getLibraryItem(db.read, id);
	if (!found) return null;
	const { item, uploader } = found;
	const originals = await listMediaOriginals(db.read, id);
	const hiddenFrom = toHiddenFrom(item);
	const [first] = originals;
	const isFirstKept = first === undefined || (await findOriginal(dataDir, first)) !== null;
	return {
		...{ item, uploader, originals },
		picture: item.kind === "photo" ? toPicture(await listMediaWithVariants(db.read, [id])) : null,
		file: toMediaFile(item),
		uses: await listMediaUses(db.read, id),
		hasOriginal: (await findOriginal(dataDir, { hash: item.originalHash, mimeType: item.mimeType })) !== null,
		canBeRestored: isFirstKept && isChanged(item, first),
		isHeld: (await getOpenHold(db.read, { kind: "media", id })) !== null,
		rights: toRightsState(item.rightsEndOn, now),
		isHidden: hiddenFrom !== null && hiddenFrom <= now,
	};
}
