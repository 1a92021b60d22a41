import { and, desc, eq, inArray, like, lt, or, sql } from "drizzle-orm";
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

export type RedirectRow = typeof redirects.$inferSelect;

/** Where a page of the list ends. */
export type RedirectCursor = Pick<RedirectRow, "createdAt" | "fromPath">;

interface RedirectPage {
	/** Part of either address; empty for all. */
	words: string;
	below: RedirectCursor | null;
	limit: number;
}

/** The newest first. */
export async function listRedirects(reader: Reader, { words, below, limit }: RedirectPage): Promise<RedirectRow[]> {
	const { createdAt, fromPath, toPath } = redirects;
	const part = `%${words.replaceAll(/[%_]/g, "")}%`;
	return reader
		.select()
		.from(redirects)
		.where(
			and(
				words === "" ? undefined : or(like(fromPath, part), like(toPath, part)),
				below
					? or(lt(createdAt, below.createdAt), and(eq(createdAt, below.createdAt), lt(fromPath, below.fromPath)))
					: undefined,
			),
		)
		.orderBy(desc(createdAt), desc(fromPath))
		.limit(limit);
}

/** Where each of the addresses leads now; those that lead nowhere are left out. */
export async function listRedirectTargets(reader: Reader, fromPaths: readonly string[]): Promise<Map<string, string>> {
	if (fromPaths.length === 0) return new Map();
	const { fromPath, toPath } = redirects;
	const rows = await reader
		.select({ fromPath, toPath })
		.from(redirects)
		.where(inArray(fromPath, [...fromPaths]));
	return new Map(rows.map((row) => [row.fromPath, row.toPath]));
}

/** @returns where it led; null when it led nowhere. */
export async function deleteRedirect(tx: Tx, fromPath: string): Promise<string | null> {
	const rows = await tx
		.delete(redirects)
		.where(eq(redirects.fromPath, fromPath))
		.returning({ toPath: redirects.toPath });
	return rows[0]?.toPath ?? null;
}

/** Adds to the counts of redirects that were followed; one that is gone is left alone. */
export async function addRedirectHits(tx: Tx, hits: ReadonlyMap<string, number>, at: Date): Promise<void> {
	for (const [fromPath, count] of hits) {
		await tx
			.update(redirects)
			.set({ hits: sql`${redirects.hits} + ${count}`, lastHitAt: at })
			.where(eq(redirects.fromPath, fromPath));
	}
}
