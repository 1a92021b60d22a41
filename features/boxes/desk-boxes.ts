import { db } from "../../db/client.ts";
import { formatClock, formatDay } from "../../lib/dates.ts";
import { isVisibleAt } from "../../lib/visible-window.ts";
import { DEAD_CHECKS } from "../link-check/link.ts";
import type { Box, BoxKind } from "./box.ts";
import { BOX_STORES } from "./box-store.ts";

/** All of a kind, in their order. */
export function listBoxes(kind: BoxKind): Promise<Box[]> {
	return BOX_STORES[kind].list(db.read);
}

export async function getBox(kind: BoxKind, id: number): Promise<Box | null> {
	return (await listBoxes(kind)).find((box) => box.id === id) ?? null;
}

/** So many failed checks in a row make a link a dead one. */

export type BoxState = "shown" | "waiting" | "over" | "dead";

/** What readers see of it at a moment. A dead link that does not hide itself is shown. */
export function getBoxState(box: Box, now: Date): BoxState {
	if (box.visibleUntil && box.visibleUntil <= now) return "over";
	if (!isVisibleAt(box, now)) return "waiting";
	return box.failedChecks >= DEAD_CHECKS ? "dead" : "shown";
}

/** The fields of its form as they are typed; all empty for a new one. */
export function toBoxValues(box: Box | null): Record<string, string> {
	const time = (prefix: string, at: Date | null | undefined) => ({
		[`${prefix}Day`]: at ? formatDay(at) : "",
		[`${prefix}Clock`]: at ? formatClock(at) : "",
	});
	return {
		...{ id: String(box?.id ?? ""), version: String(box?.version ?? ""), title: box?.title ?? "" },
		...{ href: box?.href ?? "", mediaId: String(box?.mediaId ?? ""), description: box?.description ?? "" },
		...time("from", box?.visibleFrom),
		...time("until", box?.visibleUntil),
		hidesWhenDead: box?.hidesWhenDead ? "1" : "",
	};
}
