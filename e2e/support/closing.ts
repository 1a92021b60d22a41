import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { bumpTags } from "../../db/queries/cache-tags.ts";
import { updateConsultation } from "../../db/queries/consultations.ts";
import type { Portal } from "./portal.ts";

/** Lets a consultation close at that instant. */
export async function closeAt({ dataDir }: Pick<Portal, "dataDir">, id: number, closesAt: Date): Promise<void> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		await db.tx(async (tx) => {
			await updateConsultation(tx, id, { closesAt });
			await bumpTags(tx, "changed", ["consultations"]);
		});
	} finally {
		await closeDatabase();
	}
}
