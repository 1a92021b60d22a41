import { eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { redirects } from "../tables.ts";

/** Where `fromPath` (path with query) leads now, or null. */
export async function getRedirectTarget(reader: Reader, fromPath: string): Promise<string | null> {
	const rows = await reader
		.select({ toPath: redirects.toPath })
		.from(redirects)
		.where(eq(redirects.fromPath, fromPath));
	return rows[0]?.toPath ?? null;
}

/**
 * Leads `fromPath` to `toPath` in one hop: older redirects to `fromPath` follow along,
 * and one that started at `toPath` ends, so no chain and no loop can stand.
 */
export async function upsertRedirect(tx: Tx, fromPath: string, toPath: string): Promise<void> {
	await tx.delete(redirects).where(eq(redirects.fromPath, toPath));
	if (fromPath === toPath) return;
	await tx.update(redirects).set({ toPath }).where(eq(redirects.toPath, fromPath));
	await tx
		.insert(redirects)
		.values({ fromPath, toPath, createdAt: new Date() })
		.onConflictDoUpdate({ target: redirects.fromPath, set: { toPath } });
}
