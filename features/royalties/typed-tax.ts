import type { RoyaltyTax } from "../../db/queries/royalties.ts";

/** The rule of the tax as its form holds it. */
export function toTypedTax({ isOn, percent, from }: RoyaltyTax): Record<"isOn" | "percent" | "from", string> {
	return { isOn: isOn ? "1" : "", percent: String(percent), from: from.toLocaleString("vi-VN") };
}
