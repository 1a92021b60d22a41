"use server";

import { redirect } from "next/navigation";
import { defineAction } from "../accounts/define-action.ts";
import { addRoyaltyRate, removeRoyaltyRate, setRoyaltyTax } from "./keep-royalty-rules.ts";
import { lockMonth } from "./lock-month.ts";
import { findNextOpen } from "./next-open.ts";
import { ROYALTY_RULES_PATH, toItemPath, toMonthPath } from "./royalty.ts";
import {
	addedForm,
	itemAtVersion,
	itemForm,
	knownRateForm,
	monthForm,
	rateForm,
	seenMonthForm,
	taxForm,
} from "./royalty-form.ts";
import { addItem, removeItem, settleItem } from "./settle-item.ts";
import { toTypedTax } from "./typed-tax.ts";
import { waiveSourced } from "./waive-sourced.ts";

const access = { can: "royalty.edit" } as const;

export const settleItemAction = defineAction({ access, schema: itemForm }, async ({ actor }, { at, input, goesOn }) => {
	const month = await settleItem(actor, at, input);
	const next = goesOn ? await findNextOpen(actor, month, at.articleId) : null;
	return redirect(next === null ? toMonthPath(month) : toItemPath(next));
});

export const addItemAction = defineAction({ access, schema: addedForm }, async ({ actor }, { articleId, input }) => {
	await addItem(actor, articleId, input);
	return redirect(toItemPath(articleId));
});

export const removeItemAction = defineAction({ access, schema: itemAtVersion }, async ({ actor }, at) => {
	await removeItem(actor, at);
	return redirect(toItemPath(at.articleId));
});

export const waiveSourcedAction = defineAction({ access, schema: monthForm }, async ({ actor }, { month }) => {
	await waiveSourced(actor, month);
	return redirect(toMonthPath(month));
});

export const lockMonthAction = defineAction(
	{ access: { can: "royalty.lock" }, schema: seenMonthForm },
	async ({ actor }, seen) => {
		await lockMonth(actor, seen);
		return redirect(toMonthPath(seen.month));
	},
);

export const addRateAction = defineAction({ access, schema: rateForm }, async ({ actor }, rate) => {
	await addRoyaltyRate(actor, rate);
	return redirect(ROYALTY_RULES_PATH);
});

export const removeRateAction = defineAction({ access, schema: knownRateForm }, async ({ actor }, rate) => {
	await removeRoyaltyRate(actor, rate);
	return redirect(ROYALTY_RULES_PATH);
});

export const setTaxAction = defineAction({ access, schema: taxForm }, async ({ actor }, tax) => {
	await setRoyaltyTax(actor, tax);
	const message = tax.isOn ? "Đã bật khấu trừ thuế cho các tháng chưa khóa." : "Đã tắt khấu trừ thuế.";
	return { message, shown: toTypedTax(tax) };
});
