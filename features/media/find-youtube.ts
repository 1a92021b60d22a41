import type { Actor } from "../accounts/actor.ts";
import { can } from "../accounts/policy.ts";
import { findSheetVideos, type SheetVideo } from "./sheet-media.ts";
import { parseYoutubeId } from "./youtube.ts";

/** What the portal knows of a film at YouTube. */
export interface FoundYoutube {
	/** Null: no film of the portal shows it, or it is hidden. */
	video: SheetVideo | null;
	/** Whether the person may add it. */
	mayAdd: boolean;
}

/** Looks for the film of the portal that is at this address of YouTube; none for addresses of others. */
export async function findYoutube(actor: Actor, address: string): Promise<FoundYoutube> {
	const isAddress = address.includes("/") && parseYoutubeId(address) !== null;
	const [video = null] = isAddress ? await findSheetVideos(address) : [];
	return { video, mayAdd: isAddress && can(actor, "video.add") };
}
