import { db } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { insertRoyaltyMonth } from "../../db/queries/royalties.ts";
import { toMonth } from "../../lib/months.ts";
import { formatMoney } from "../../lib/typed-decimal.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { readSheet } from "./queries.ts";
import { RoyaltyError, type RoyaltyItem, type RoyaltySheet, toMonthTitle } from "./royalty.ts";

/** A month as whoever closes it sees it. */
export interface SeenMonth {
	month: string;
	items: number;
	/** Đồng. */
	total: number;
}

function requireLockable(sheet: RoyaltySheet, seen: SeenMonth, now: Date): void {
	const title = toMonthTitle(sheet.month);
	if (sheet.locked) throw new RoyaltyError(`${title} đã khóa rồi.`);
	if (sheet.month > toMonth(now)) throw new RoyaltyError(`${title} chưa tới, chưa khóa được.`);
	if (sheet.items.length === 0) throw new RoyaltyError(`${title} chưa có bài nào để khóa.`);
	const open = sheet.items.filter(({ fault }) => fault !== null).length;
	if (open > 0) throw new RoyaltyError(`Chưa khóa được: còn ${open} dòng chưa xong. Bấm “Chỉ dòng chưa xong” để xem.`);
	if (sheet.items.length !== seen.items || sheet.total !== seen.total)
		throw new RoyaltyError(
			`Bảng vừa đổi: nay có ${sheet.items.length} dòng, cộng ${formatMoney(sheet.total)}. Hãy mở lại trang, xem rồi mới khóa.`,
		);
}

function toPaidLine({
	version: _,
	fault: _fault,
	isWaivable: _waivable,
	supplements,
	coefficient,
	unit,
	...item
}: RoyaltyItem) {
	return { ...item, ...supplements, coefficient: coefficient ?? 0, unit: unit ?? 0 };
}

/**
 * Khóa tháng: copies every line with its names and sums, and from then on nothing of that month changes. There is no verb
 * that opens it again: what was paid was paid, and a mistake is put right in the month in which it is found.
 * @throws NotAllowedError, RoyaltyError while a line is not settled, when the sheet is not the one that was seen, or when
 * the month is closed, empty or still to come.
 */
export async function lockMonth(actor: Actor, seen: SeenMonth, now = new Date()): Promise<void> {
	requireCan(actor, "royalty.lock");
	await db.tx(async (tx) => {
		const sheet = await readSheet(tx, seen.month);
		requireLockable(sheet, seen, now);
		const { userId, actorName } = toActorColumns(actor);
		const row = { month: sheet.month, lockedAt: now, lockedBy: userId, lockerName: actorName, tax: sheet.tax };
		await insertRoyaltyMonth(tx, row, sheet.items.map(toPaidLine));
		await insertAuditEntry(tx, {
			...{ userId, actorName, action: "royalty.lock", subject: `royalty-month:${sheet.month}` },
			details: { items: sheet.items.length, total: formatMoney(sheet.total) },
		});
	});
}
