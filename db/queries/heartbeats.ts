import { eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { heartbeats } from "../tables.ts";

/** Part of the portal that says it is at work: the worker, or whoever answers readers. */
export type HeartbeatName = "worker" | "portal";

/** Says that it is at work. */
export async function beat(tx: Tx, name: HeartbeatName, at: Date): Promise<void> {
	await tx.insert(heartbeats).values({ name, at }).onConflictDoUpdate({ target: heartbeats.name, set: { at } });
}

/** When it last said so; null for never. */
export async function getHeartbeat(reader: Reader, name: HeartbeatName): Promise<Date | null> {
	const rows = await reader.select({ at: heartbeats.at }).from(heartbeats).where(eq(heartbeats.name, name));
	return rows[0]?.at ?? null;
}
