import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Tx } from "../engine.ts";
import type { PositionRange, SearchIndex } from "../search-index.ts";
import { collectNewest } from "../search-windows.ts";

/** The index gives no order, so what it finds in a window is fetched whole; this bounds it. */
const WINDOWS = { first: 2000, largest: 64_000 };
/** Documents also hold the number of the stretch of positions they stand in, so that the index itself can keep to a window. */
const STRETCH_BITS = 19;

const toStretchTerm = (position: number) => `@${position >> STRETCH_BITS}`;

function listStretchTerms({ lowest, highest }: PositionRange): string[] {
	const terms: string[] = [];
	for (let stretch = lowest >> STRETCH_BITS; stretch <= highest >> STRETCH_BITS; stretch += 1)
		terms.push(`@${stretch}`);
	return terms;
}

// The handles are typed as SQLite's.
const toPostgres = (tx: Tx) => tx as unknown as NodePgDatabase;

const toQuery = (terms: readonly string[], separator: "&" | "|") => terms.map((term) => `'${term}'`).join(separator);

/** A vector of hand-made lexemes under a GIN index; see the migration. Never a prepared statement. */
export const postgresSearchIndex: SearchIndex = {
	async put(tx, entries) {
		const portal = toPostgres(tx);
		// Sorted into the index all at once at the end: a search would have to look through a list of pending ones.
		await portal.execute(sql`set local gin_pending_list_limit = '64MB'`);
		for (const { position, terms } of entries) {
			const words = `${terms} ${toStretchTerm(position)}`;
			await portal.execute(sql`
				insert into search_terms (position, terms)
				values (${position}, array_to_tsvector(string_to_array(${words}, ' ')))
				on conflict (position) do update set terms = excluded.terms
			`);
		}
		await portal.execute(sql`select gin_clean_pending_list('search_terms_index')`);
	},

	async remove(tx, positions) {
		if (positions.length === 0) return;
		await toPostgres(tx).execute(sql`delete from search_terms where position in ${positions}`);
	},

	async listNewest(reader, search, limit) {
		const wanted = toQuery(search.terms, "&");
		return collectNewest(search, WINDOWS, limit, async (window, room) => {
			const query = `${wanted} & (${toQuery(listStretchTerms(window), "|")})`;
			const rows = await reader
				.select({ position: sql<number>`position`.mapWith(Number) })
				.from(
					sql`list_newest_positions(${query}::tsquery, ${window.lowest}, ${window.highest}, ${room}) as found (position)`,
				);
			return rows.map(({ position }) => position);
		});
	},

	async listAmong(reader, terms, positions) {
		const rows = await reader
			.select({ position: sql<number>`position`.mapWith(Number) })
			.from(sql`search_terms`)
			.where(sql`position in ${[...positions]} and terms @@ ${toQuery(terms, "&")}::tsquery`);
		return rows.map(({ position }) => position);
	},
};
