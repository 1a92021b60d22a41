import { asc, eq } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { sources } from "../tables.ts";
import { requireInsertedId } from "./inserted-id.ts";

export type SourceRow = typeof sources.$inferSelect;
export type SourceValues = Pick<SourceRow, "name" | "url" | "logoMediaId" | "isNofollow" | "holdMinutes">;

/** Every source, by its folded name; a newsroom keeps some dozens. */
export async function listSourceRows(reader: Reader): Promise<SourceRow[]> {
	return reader.select().from(sources).orderBy(asc(sources.slug));
}

export async function getSourceRow(reader: Reader, id: number): Promise<SourceRow | null> {
	const rows = await reader.select().from(sources).where(eq(sources.id, id));
	return rows[0] ?? null;
}

export async function getSourceRowBySlug(reader: Reader, slug: string): Promise<SourceRow | null> {
	const rows = await reader.select().from(sources).where(eq(sources.slug, slug));
	return rows[0] ?? null;
}

/** @returns the new source's id. */
export async function insertSource(tx: Tx, values: SourceValues & { slug: string; isDemo?: boolean }): Promise<number> {
	const now = new Date();
	return requireInsertedId(
		await tx
			.insert(sources)
			.values({ ...values, createdAt: now, updatedAt: now })
			.returning({ id: sources.id }),
	);
}

export async function updateSource(tx: Tx, id: number, values: SourceValues & { slug: string }): Promise<void> {
	await tx
		.update(sources)
		.set({ ...values, updatedAt: new Date() })
		.where(eq(sources.id, id));
}
