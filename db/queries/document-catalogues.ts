import { asc } from "drizzle-orm";
import type { Reader, Tx } from "../client.ts";
import { documentFields, documentIssuers, documentTypes } from "../tables.ts";

export type CatalogueRow = typeof documentTypes.$inferSelect;
export type CatalogueEntry = Omit<CatalogueRow, "id" | "position">;

/** What the library chooses from; each list in its order. */
export interface Catalogues {
	types: CatalogueRow[];
	issuers: CatalogueRow[];
	fields: CatalogueRow[];
}

const TABLES = { types: documentTypes, issuers: documentIssuers, fields: documentFields };

/** Types, issuing bodies and fields; an office has some dozens of each. */
export async function listCatalogues(reader: Reader): Promise<Catalogues> {
	const list = (table: typeof documentTypes) => reader.select().from(table).orderBy(asc(table.position), asc(table.id));
	return {
		types: await list(TABLES.types),
		issuers: await list(TABLES.issuers),
		fields: await list(TABLES.fields),
	};
}

/** Fills a list that has no entry yet, and leaves any other alone. */
export async function fillCatalogue(tx: Tx, name: keyof Catalogues, entries: readonly CatalogueEntry[]): Promise<void> {
	const table = TABLES[name];
	const known = await tx.select({ id: table.id }).from(table).limit(1);
	if (known.length > 0) return;
	await tx.insert(table).values(entries.map((entry, position) => ({ ...entry, position })));
}
