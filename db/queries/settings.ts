import { eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { settings } from "../tables.ts";

/** Every setting by key; a portal has some dozens. */
export async function listSettings(reader: Reader): Promise<Map<string, unknown>> {
	const rows = await reader.select({ key: settings.key, value: settings.value }).from(settings);
	return new Map(rows.map((row) => [row.key, row.value]));
}

/** One setting's value; undefined when it was never set. */
export async function getSetting(reader: Reader, key: string): Promise<unknown> {
	const rows = await reader.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
	return rows[0]?.value;
}

export async function upsertSetting(tx: Tx, key: string, value: unknown): Promise<void> {
	await tx
		.insert(settings)
		.values({ key, value, updatedAt: new Date() })
		.onConflictDoUpdate({
			target: settings.key,
			set: { value, version: sql`${settings.version} + 1`, updatedAt: new Date() },
		});
}

export async function deleteSetting(tx: Tx, key: string): Promise<void> {
	await tx.delete(settings).where(eq(settings.key, key));
}
