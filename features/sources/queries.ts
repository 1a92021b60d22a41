import { db } from "../../db/client.ts";
import { getSourceRow, listSourceRows, type SourceRow } from "../../db/queries/sources.ts";

/** Every source the newsroom keeps, by name. */
export function listSources(): Promise<SourceRow[]> {
	return listSourceRows(db.read);
}

export function getSource(id: number): Promise<SourceRow | null> {
	return getSourceRow(db.read, id);
}
