import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { insertRoyaltyLines } from "../../db/queries/royalties.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { readSheet } from "./queries.ts";
import { RoyaltyError, toMonthTitle } from "./royalty.ts";

/**
 * Không trả bài dẫn nguồn: gives every text of the month that was taken over from another source, and that nobody has
 * settled, the coefficient 0. @returns how many. @throws NotAllowedError, RoyaltyError when the month is closed.
 */
export async function waiveSourced(actor: Actor, month: string): Promise<number> {
	requireCan(actor, "royalty.edit");
	return db.tx(async (tx) => {
		const { items, locked } = await readSheet(tx, month);
		if (locked) throw new RoyaltyError(`${toMonthTitle(month)} đã khóa: không sửa được nữa.`);
		const lines = items
			.filter(({ isWaivable }) => isWaivable)
			.map(({ articleId, place, note, genreGroup, shares, supplements }) => ({
				...{ articleId, place, note, genreGroup, coefficient: 0, ...supplements },
				shares: shares.map(({ authorId, points }) => ({ authorId, points })),
			}));
		if (lines.length > 0) await insertRoyaltyLines(tx, lines);
		await insertAuditEntry(tx, {
			...{ ...toActorColumns(actor), action: "royalty.waive", subject: `royalty-month:${month}` },
			details: { articles: lines.length },
		});
		return lines.length;
	});
}
