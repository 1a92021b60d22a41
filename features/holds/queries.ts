import { db } from "../../db/client.ts";
import { type LegalHoldRow, listOpenHolds } from "../../db/queries/legal-holds.ts";

/** What is held now, the newest first. */
export function listHolds(): Promise<LegalHoldRow[]> {
	return listOpenHolds(db.read);
}
