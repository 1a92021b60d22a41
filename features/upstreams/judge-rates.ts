import * as z from "zod";
import type { ExchangeRate } from "../widgets/widget.ts";
import type { Judgement } from "./upstream.ts";

/** More than this off the last good price is not believed at once (R16). */
const JUMP = 0.2;
/** What confirms a held table may differ from it by this much. */
const SAME = 0.05;
/** A slip of the source is mended within hours; a table that says the same for so long, so many times, is true. */
const CONFIRMED_AFTER_MS = 3 * 3_600_000;
const CONFIRMATIONS = 3;

const price = z.number().nullable();
const heldSchema = z.object({
	rates: z.array(z.object({ code: z.string(), buy: price, transfer: price, sell: price })),
	/** UTC milliseconds of the first time it was seen. */
	since: z.number(),
	times: z.number().int(),
});
type HeldRates = z.infer<typeof heldSchema>;
type Prices = HeldRates["rates"][number];

const SIDES = ["buy", "transfer", "sell"] as const;

/** The price that differs most from `before`, when by more than `limit`. */
function findJump(rates: readonly Prices[], before: readonly Prices[], limit: number): string | null {
	let worst = { share: limit, words: "" };
	for (const rate of rates) {
		const old = before.find(({ code }) => code === rate.code);
		for (const side of SIDES) {
			const [now, then] = [rate[side], old?.[side] ?? null];
			if (now === null || then === null) continue;
			const share = Math.abs(now / then - 1);
			if (share > worst.share) worst = { share, words: `${rate.code} từ ${then} thành ${now}` };
		}
	}
	return worst.words === "" ? null : `${worst.words} (lệch ${Math.round(100 * worst.share)} %)`;
}

/** The table kept back before; null when there is none. */
export function parseHeldRates(stored: unknown): HeldRates | null {
	const parsed = heldSchema.safeParse(stored);
	return parsed.success ? parsed.data : null;
}

/**
 * Whether a table can be believed beside the last good one. What is more than a fifth off is held until the source has
 * said the same three times over three hours, so that a real devaluation is shown the same day.
 */
export function judgeRates(
	rates: readonly ExchangeRate[],
	last: readonly Prices[],
	held: HeldRates | null,
	now: Date,
): Judgement {
	const jump = findJump(rates, last, JUMP);
	if (jump === null) return { isGood: true };
	const isSame = held !== null && findJump(rates, held.rates, SAME) === null;
	const since = isSame ? held.since : now.getTime();
	const times = isSame ? held.times + 1 : 1;
	if (times >= CONFIRMATIONS && now.getTime() - since >= CONFIRMED_AFTER_MS) return { isGood: true };
	const kept = rates.map(({ code, buy, transfer, sell }) => ({ code, buy, transfer, sell }));
	const way = "Chờ nguồn lặp lại trong ba giờ, hoặc thư ký, quản trị nhận ở mục Nguồn số liệu.";
	return {
		isGood: false,
		isSeen: isSame,
		held: { rates: kept, since, times },
		reason: `Giá lệch quá 20 % so với lần trước: ${jump}; đã gặp ${times} lần. ${way}`,
	};
}
