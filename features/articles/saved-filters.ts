import { db } from "../../db/client.ts";
import {
	deleteSavedFilter,
	listSavedFilterRows,
	type SavedFilterRow,
	upsertSavedFilter,
} from "../../db/queries/saved-filters.ts";
import type { Actor } from "../accounts/actor.ts";
import { FormError } from "../accounts/form-state.ts";
import { parseDeskQuery, toDeskWords } from "./desk-query.ts";

const MOST_SAVED = 30;

type Person = Actor & { kind: "user" };

/** A filter of the newsroom's list as its owner keeps it. */
export type SavedFilter = Pick<SavedFilterRow, "id" | "name" | "query">;

/** The person's own filters, by name. */
export async function listSavedFilters({ userId }: Person): Promise<SavedFilter[]> {
	const rows = await listSavedFilterRows(db.read, userId);
	return rows.map(({ id, name, query }) => ({ id, name, query }));
}

/**
 * Keeps what the list is narrowed to under a name, in place of what the person called so before.
 * @param query of the list's address. @returns it as it was kept. @throws FormError for one that narrows nothing, or the 31st.
 */
export async function saveFilter({ userId }: Person, name: string, query: string): Promise<string> {
	const words = toDeskWords(parseDeskQuery(Object.fromEntries(new URLSearchParams(query)))).toString();
	if (words === "") throw new FormError("Danh sách chưa lọc gì. Hãy chọn điều kiện, bấm Lọc, rồi lưu.");
	await db.tx(async (tx) => {
		const known = await listSavedFilterRows(tx, userId);
		if (known.length >= MOST_SAVED && !known.some((filter) => filter.name === name))
			throw new FormError(`Bạn đã lưu ${MOST_SAVED} bộ lọc. Hãy xóa bớt rồi lưu.`);
		await upsertSavedFilter(tx, { userId, name, query: words });
	});
	return words;
}

/** Forgets one of the person's own filters; somebody else's stays. */
export async function dropFilter({ userId }: Person, id: number): Promise<void> {
	await db.tx((tx) => deleteSavedFilter(tx, id, userId));
}
