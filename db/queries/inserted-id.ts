/** The id of the one row an `insert … returning({ id })` made. */
export function requireInsertedId(rows: { id: number }[]): number {
	const id = rows[0]?.id;
	if (id === undefined) throw new Error("insert returned no row");
	return id;
}
