import { db } from "../../db/client.ts";
import { markNotificationsRead } from "../../db/queries/notifications.ts";
import type { Actor } from "../accounts/actor.ts";

/** The actor's own alone. @param id all of them when null. */
export async function markRead({ userId }: Actor & { kind: "user" }, id: number | null): Promise<void> {
	await db.tx((tx) => markNotificationsRead(tx, userId, id));
}
