import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { replaceLinkUses, updateCheckedLink } from "../../db/queries/checked-links.ts";
import type { Portal } from "./portal.ts";

/** Notes links of the first article as failing since yesterday. */
export async function addFailingLinks({ dataDir }: Portal, addresses: readonly string[]): Promise<void> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		await db.tx(async (tx) => {
			const now = new Date();
			const links = addresses.map((address) => ({ address, host: "trang-ban.example" }));
			await replaceLinkUses(tx, "article:1", links, now);
			const failed = { failures: 3, checkedAt: now, firstFailedAt: new Date(now.getTime() - 86_400_000) };
			const nextCheckAt = new Date(now.getTime() + 86_400_000);
			for (const address of addresses)
				await updateCheckedLink(tx, address, {
					...failed,
					nextCheckAt,
					reason: "Trang không còn (máy chủ trả lời 404).",
				});
		});
	} finally {
		await closeDatabase();
	}
}
