import { setImmediate as nextTurn } from "node:timers/promises";
import { and, between, desc, sql } from "drizzle-orm";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
import type { SearchIndex } from "../search-index.ts";
import { collectNewest } from "../search-windows.ts";

/** The FTS5 table of the migration. */
const searchTerms = sqliteTable("search_terms", { position: integer("rowid").notNull() });

/** A dozen terms over so many documents keep the event loop for ten milliseconds or so at worst. */
const WINDOW = 50_000;
/** Fewer terms are walked faster: windows of a rare word grow until they cost as much. */
const WINDOW_OF_ONE_TERM = 400_000;
/** Documents of one statement. */
const PUT_TOGETHER = 50;

const toMatch = (terms: readonly string[]) => terms.map((term) => `"${term}"`).join(" AND ");

/** FTS5 walks from the newest by itself and stops at the limit; the windows are for terms that are hardly ever together. */
export const sqliteSearchIndex: SearchIndex = {
	async put(tx, entries) {
		for (let start = 0; start < entries.length; start += PUT_TOGETHER) {
			const rows = entries
				.slice(start, start + PUT_TOGETHER)
				.map(({ position, terms }) => sql`(${position}, ${terms})`);
			tx.run(sql`insert or replace into search_terms (rowid, terms) values ${sql.join(rows, sql`, `)}`);
		}
	},

	async remove(tx, positions) {
		for (const position of positions) tx.run(sql`delete from search_terms where rowid = ${position}`);
	},

	async listNewest(reader, search, limit) {
		const wanted = toMatch(search.terms);
		const largest = Math.max(WINDOW, WINDOW_OF_ONE_TERM / search.terms.length);
		return collectNewest(search, { first: WINDOW, largest }, limit, async ({ lowest, highest }, room) => {
			await nextTurn();
			const rows = await reader
				.select({ position: searchTerms.position })
				.from(searchTerms)
				.where(and(sql`search_terms match ${wanted}`, between(searchTerms.position, lowest, highest)))
				.orderBy(desc(searchTerms.position))
				.limit(room);
			return rows.map(({ position }) => position);
		});
	},

	// Half a millisecond for each position that is asked for by itself: a range of 50 000 costs 35 together.
	async listAmong(reader, terms, positions) {
		const wanted = new Set(positions);
		const found: number[] = [];
		for (const part of Map.groupBy(positions, (position) => position < 0).values()) {
			const range = between(searchTerms.position, Math.min(...part), Math.max(...part));
			const rows = await reader
				.select({ position: searchTerms.position })
				.from(searchTerms)
				.where(and(sql`search_terms match ${toMatch(terms)}`, range));
			found.push(...rows.map(({ position }) => position).filter((position) => wanted.has(position)));
		}
		return found;
	},
};
