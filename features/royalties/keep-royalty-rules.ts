import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import {
	deleteRoyaltyRate,
	insertRoyaltyRate,
	listRoyaltyRates,
	type RoyaltyRateRow,
	type RoyaltyTax,
} from "../../db/queries/royalties.ts";
import { upsertSetting } from "../../db/queries/settings.ts";
import { formatDay, parseDay } from "../../lib/dates.ts";
import { formatMoney } from "../../lib/typed-decimal.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { getTax } from "./queries.ts";
import { RoyaltyError, TAX_KEY } from "./royalty.ts";

const MOST_SALARY = 100_000_000;
const UNITS_IN_SALARY = 10;

async function note(tx: Tx, actor: Actor, action: string, subject: string, details: Record<string, string>) {
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `royalty-rule:${subject}`, details });
}

/**
 * Thêm mức lương cơ sở: open months are worked out anew with it, closed ones stay.
 * @throws NotAllowedError, RoyaltyError for a sum that cannot be one, or a day that has one already.
 */
export async function addRoyaltyRate(actor: Actor, { fromDay, baseSalary }: RoyaltyRateRow): Promise<void> {
	requireCan(actor, "royalty.edit");
	if (baseSalary <= 0 || baseSalary > MOST_SALARY || baseSalary % UNITS_IN_SALARY !== 0) {
		const words = `Từ 10 đ đến ${formatMoney(MOST_SALARY)}, chia hết cho 10.`;
		throw new RoyaltyError(words, { baseSalary: words });
	}
	await db.tx(async (tx) => {
		const known = (await listRoyaltyRates(tx)).find((rate) => rate.fromDay === fromDay);
		if (known) {
			const words = `Ngày này đã có mức ${formatMoney(known.baseSalary)}: bỏ mức ấy trước.`;
			throw new RoyaltyError(words, { fromDay: words });
		}
		await insertRoyaltyRate(tx, { fromDay, baseSalary });
		await note(tx, actor, "royalty.add-rate", fromDay, { value: formatMoney(baseSalary) });
	});
}

/**
 * Bỏ mức lương cơ sở, as it was looked at.
 * @throws NotAllowedError, RoyaltyError when it is gone, is another one by now, or is the only one.
 */
export async function removeRoyaltyRate(actor: Actor, { fromDay, baseSalary }: RoyaltyRateRow): Promise<void> {
	requireCan(actor, "royalty.edit");
	await db.tx(async (tx) => {
		const rates = await listRoyaltyRates(tx);
		const known = rates.find((rate) => rate.fromDay === fromDay);
		if (known?.baseSalary !== baseSalary) {
			throw new RoyaltyError(`Mức từ ${formatDay(parseDay(fromDay))} đã được người khác đổi hoặc bỏ.`);
		}
		if (rates.length === 1) throw new RoyaltyError("Phải còn ít nhất một mức: hãy thêm mức mới trước.");
		await deleteRoyaltyRate(tx, fromDay);
		await note(tx, actor, "royalty.remove-rate", fromDay, { value: formatMoney(baseSalary) });
	});
}

const toTaxWords = ({ isOn, percent, from }: RoyaltyTax) =>
	isOn ? `${percent} % từ ${formatMoney(from)}` : "không trừ";

/**
 * Đặt khấu trừ thuế: of open months; closed ones keep the rule they were closed with.
 * @throws NotAllowedError, RoyaltyError for figures that cannot be.
 */
export async function setRoyaltyTax(actor: Actor, tax: RoyaltyTax): Promise<void> {
	requireCan(actor, "royalty.edit");
	const errors = {
		...((tax.percent < 1 || tax.percent > 50) && { percent: "Từ 1 đến 50 %." }),
		...((tax.from < 0 || tax.from > MOST_SALARY) && { from: `Nhiều nhất ${formatMoney(MOST_SALARY)}.` }),
	};
	if (Object.keys(errors).length > 0) throw new RoyaltyError("Chưa lưu được. Hãy xem ô được đánh dấu.", errors);
	await db.tx(async (tx) => {
		const before = toTaxWords(await getTax(tx));
		await upsertSetting(tx, TAX_KEY, tax);
		await note(tx, actor, "royalty.set-tax", "thue", { before, after: toTaxWords(tax) });
	});
}
